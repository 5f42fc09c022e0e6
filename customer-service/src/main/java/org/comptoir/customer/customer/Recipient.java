package org.comptoir.customer.customer;

/** Where and how to write to a customer. Its text form is masked. */
public record Recipient(EmailAddress email, PersonName name, Language language) {}
