package org.comptoir.order.order.messaging;

import static org.comptoir.defaults.inbox.Subscription.on;

import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.store.v1.FulfilmentHandedOver;
import org.comptoir.contracts.store.v1.FulfilmentPicked;
import org.comptoir.contracts.store.v1.FulfilmentStaged;
import org.comptoir.defaults.inbox.Inbox;
import org.comptoir.order.order.HandOver;
import org.comptoir.order.order.StoreWorkService;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what clerks did with what was ordered: facts, each applied once, in whatever order they come. */
@Component
class StoreWork {
    private final Inbox inbox;
    private final StoreWorkService work;

    StoreWork(Inbox inbox, StoreWorkService work) {
        this.inbox = inbox;
        this.work = work;
    }

    @KafkaListener(topics = Topics.WORK)
    void hear(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                on(FulfilmentPicked.class, event -> work.picked(event.fulfilmentId())),
                on(FulfilmentStaged.class, event -> work.staged(event.fulfilmentId())),
                on(FulfilmentHandedOver.class, event -> work.handedOver(handOver(event))));
    }

    static HandOver handOver(FulfilmentHandedOver event) {
        FulfilmentHandedOver.Payment payment = event.payment();
        return new HandOver(
                event.handOverId(),
                event.fulfilmentId(),
                event.storeId(),
                event.lines().stream()
                        .collect(Collectors.toMap(
                                FulfilmentHandedOver.Line::sku, FulfilmentHandedOver.Line::quantity, Integer::sum)),
                payment == null ? null : payment.tender(),
                payment == null ? null : money(payment.paid()),
                event.actor(),
                event.handedOverAt());
    }

    private static Money money(MoneyAmount amount) {
        return Money.ofMinor(CurrencyUnit.of(amount.currency()), amount.amount());
    }
}
