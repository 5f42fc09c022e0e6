package org.comptoir.customer.customer;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.comptoir.defaults.Fingerprint;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creating, editing and looking at customers; the only door to personal data. */
@Service
@Transactional
public class CustomerService {
    private static final RandomGenerator RANDOM = new SecureRandom();
    private static final UUID LAST = new UUID(-1, -1);

    private final Customers customers;
    private final AccessLog accessLog;
    private final Clock clock;

    CustomerService(Customers customers, AccessLog accessLog, Clock clock) {
        this.customers = customers;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** What a PUT came to: the customer as it is now, and whether it is new. */
    public record Outcome(CustomerView customer, boolean created) {}

    /**
     * Creates the customer, or edits it when the version is given. The same details again change nothing; other details
     * without a version are refused.
     */
    public Outcome put(UUID id, CustomerDetails details, @Nullable Long expectedVersion, Caller caller) {
        customers.lock(id);
        String fingerprint = Fingerprint.of(details);
        Optional<Customer> known = customers.findById(id);
        if (known.isEmpty()) {
            return new Outcome(create(id, details, fingerprint, expectedVersion, caller), true);
        }
        Customer customer = known.get();
        if (!AccessRules.mayEdit(caller, customer)) {
            throw NotFound.of("customer", id);
        }
        if (!customer.wasWrittenAs(fingerprint)) {
            edit(customer, details, fingerprint, expectedVersion);
        }
        return new Outcome(shown(customer, caller), false);
    }

    private CustomerView create(
            UUID id, CustomerDetails details, String fingerprint, @Nullable Long expectedVersion, Caller caller) {
        if (!AccessRules.mayCreate(caller, id)) {
            throw NotFound.of("customer", id);
        }
        if (expectedVersion != null) {
            throw new AlreadyChanged();
        }
        Customer customer = new Customer(id, freeNumber(), details, fingerprint, caller.subject(), now());
        return shown(customers.save(customer), caller);
    }

    private void edit(Customer customer, CustomerDetails details, String fingerprint, @Nullable Long expectedVersion) {
        if (expectedVersion == null) {
            throw new AlreadyDifferent();
        }
        if (!customer.isAt(expectedVersion)) {
            throw new AlreadyChanged();
        }
        customer.edit(details, fingerprint, now());
        customers.save(customer);
    }

    private CustomerNumber freeNumber() {
        CustomerNumber number = CustomerNumber.draw(RANDOM);
        while (customers.existsByNumber(number.value())) {
            number = CustomerNumber.draw(RANDOM);
        }
        return number;
    }

    /** The customer as this caller may see it; a look of the staff is logged. */
    public CustomerView look(UUID id, Look look) {
        Customer customer = customers
                .findById(id)
                .filter(found -> AccessRules.maySee(look.caller(), found))
                .orElseThrow(() -> NotFound.of("customer", id));
        if (AccessRules.isStaff(look.caller())) {
            accessLog.note(id, look);
        }
        return shown(customer, look.caller());
    }

    /** All customers with exactly this key, newest id first; each one found is logged. For the staff only. */
    public Page<CustomerView> search(CustomerKey key, @Nullable UUID after, int limit, Look look) {
        List<Customer> found = found(key, after, limit + 1).stream()
                .filter(customer -> AccessRules.maySee(look.caller(), customer))
                .toList();
        return Page.of(found, limit, customer -> customer.getId().toString()).map(customer -> {
            accessLog.note(customer.getId(), look);
            return shown(customer, look.caller());
        });
    }

    private List<Customer> found(CustomerKey key, @Nullable UUID after, int limit) {
        UUID before = after == null ? LAST : after;
        return switch (key) {
            case CustomerKey.ByEmail(var email) -> customers.withEmail(email.key(), before, Limit.of(limit));
            case CustomerKey.ByPhone(var phone) -> customers.withPhone(phone.value(), before, Limit.of(limit));
            case CustomerKey.ByNumber(var number) ->
                customers.findByNumber(number.value()).stream().toList();
        };
    }

    /** Where to write to; for messages, not for people. */
    @Transactional(readOnly = true)
    public Optional<Recipient> recipient(UUID id) {
        return customers.findById(id).map(Customer::recipient);
    }

    /** As precise as the database keeps it, so that the first answer equals the later ones. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static CustomerView shown(Customer customer, Caller caller) {
        return customer.shown(!AccessRules.seesContact(caller, customer));
    }
}
