package org.comptoir.customer.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.comptoir.customer.customer.CustomerService;
import org.comptoir.customer.customer.Look;
import org.comptoir.customer.customer.Recipient;
import org.comptoir.defaults.UuidV7;
import org.comptoir.defaults.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping messages and what becomes of them. Sending itself is the {@link MessageSender}'s, outside any transaction. */
@Service
@Transactional
public class MessageService {
    private static final UUID LAST = new UUID(-1, -1);

    private final Messages messages;
    private final CustomerService customers;
    private final ApplicationEventPublisher events;
    private final MessageSettings settings;

    MessageService(
            Messages messages, CustomerService customers, ApplicationEventPublisher events, MessageSettings settings) {
        this.messages = messages;
        this.customers = customers;
        this.events = events;
        this.settings = settings;
    }

    /** Keeps the message that an order is ready, unless there is one already. */
    public void announce(ReadyOrder order) {
        if (!messages.existsByOrderIdAndKind(order.orderId(), MessageKind.ORDER_READY)) {
            messages.save(new Message(UuidV7.next(), order, messages.now(), settings.maxAge()));
            events.publishEvent(new MessageDue());
        }
    }

    /** The order was collected or called off: what was not sent about it yet never will be. */
    public void withdraw(UUID orderId) {
        for (Message message : messages.findByOrderId(orderId)) {
            message.withdraw(messages.now());
            messages.save(message);
        }
    }

    /** The messages to a customer that the caller may see, newest first, after this one. */
    public Page<MessageRecord> to(UUID customerId, @Nullable UUID after, int limit, Look look) {
        customers.look(customerId, look);
        List<Message> found = messages.to(customerId, after == null ? LAST : after, Limit.of(limit + 1));
        return Page.of(found, limit, message -> message.getId().toString()).map(Message::record);
    }

    /** An order may be ready before its customer is known: what waited for this one is due now. */
    void customerArrived(UUID customerId) {
        if (messages.release(customerId) > 0) {
            events.publishEvent(new MessageDue());
        }
    }

    /** Takes the next message that can be sent; closes what is too old and puts off what has no recipient yet. */
    Optional<Delivery> claim() {
        Instant now = messages.now();
        Optional<Message> due = messages.nextDue();
        while (due.isPresent()) {
            Message message = due.get();
            Optional<Recipient> recipient = customers.recipient(message.customerId());
            if (message.isTooOld(now)) {
                message.giveUp("too-old", now);
            } else if (recipient.isEmpty()) {
                message.waitForCustomer(now);
            } else {
                message.claim(now);
                return Optional.of(new Delivery(message.getId(), recipient.get(), message.order()));
            }
            due = messages.nextDue();
        }
        return Optional.empty();
    }

    void sent(UUID id) {
        change(id, Message::sent);
    }

    void tryLater(UUID id, String reason) {
        change(id, (message, now) -> message.tryLater(reason, now));
    }

    void giveUp(UUID id, String reason) {
        change(id, (message, now) -> message.giveUp(reason, now));
    }

    private void change(UUID id, BiConsumer<Message, Instant> step) {
        Message message = messages.findById(id).orElseThrow();
        step.accept(message, messages.now());
        messages.save(message);
    }
}
