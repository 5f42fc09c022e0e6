package org.comptoir.store.customercard;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The local copies of customer numbers. */
@Repository
class CustomerCards {
    private static final String KEEP = """
            insert into customer_card (customer_id, number) values (:customerId, :number)
            on conflict (customer_id) do update set number = excluded.number""";

    private final JdbcClient jdbc;

    CustomerCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(CustomerCard card) {
        jdbc.sql(KEEP)
                .param("customerId", card.customerId())
                .param("number", card.number())
                .update();
    }

    void forget(UUID customerId) {
        jdbc.sql("delete from customer_card where customer_id = :customerId")
                .param("customerId", customerId)
                .update();
    }

    Optional<CustomerCard> find(String number) {
        return jdbc.sql("select customer_id, number from customer_card where number = :number")
                .param("number", number)
                .query(CustomerCard.class)
                .optional();
    }
}
