package org.comptoir.customer.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Persistable;

/**
 * One customer. The version is counted here and not by JPA, because the event of a change carries the version after it;
 * changes of one customer wait for each other in {@link Customers#lock}.
 */
@Entity
class Customer extends AbstractAggregateRoot<Customer> implements Persistable<UUID> {
    @Id
    private UUID id;

    private String number;

    @Enumerated(EnumType.STRING)
    private CustomerKind kind;

    private String givenName;
    private String familyName;
    private String email;

    @SuppressWarnings("unused") // read by the searches
    private String emailKey;

    @Column
    private @Nullable String phone;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String createdBy;
    private String fingerprint;
    private long version;
    private Instant createdAt;
    private Instant changedAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected Customer() {}

    @SuppressWarnings("NullAway.Init") // write() fills the rest
    Customer(
            UUID id,
            CustomerNumber number,
            CustomerDetails details,
            String fingerprint,
            String createdBy,
            Instant now) {
        this.id = id;
        this.number = number.value();
        this.createdBy = createdBy;
        this.createdAt = now;
        this.fresh = true;
        write(details, fingerprint, now);
    }

    void edit(CustomerDetails details, String newFingerprint, Instant now) {
        write(details, newFingerprint, now);
    }

    private void write(CustomerDetails details, String newFingerprint, Instant now) {
        kind = details.kind();
        givenName = details.name().given();
        familyName = details.name().family();
        email = details.email().value();
        emailKey = details.email().key();
        phone = details.phone() == null ? null : details.phone().value();
        language = details.language();
        fingerprint = newFingerprint;
        changedAt = now;
        version++;
        registerEvent(new CustomerSaved(id, new CustomerNumber(number), kind, version));
    }

    boolean wasWrittenAs(String otherFingerprint) {
        return fingerprint.equals(otherFingerprint);
    }

    boolean isAt(long expectedVersion) {
        return version == expectedVersion;
    }

    boolean wasCreatedBy(String subject) {
        return createdBy.equals(subject);
    }

    Recipient recipient() {
        return new Recipient(new EmailAddress(email), new PersonName(givenName, familyName), language);
    }

    CustomerView shown(boolean masked) {
        return new CustomerView(
                id,
                number,
                kind,
                givenName,
                familyName,
                masked ? new EmailAddress(email).masked() : email,
                phone == null || !masked ? phone : new PhoneNumber(phone).masked(),
                language.code(),
                masked,
                version,
                createdAt,
                changedAt);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
