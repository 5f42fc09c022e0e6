package org.comptoir.test;

import java.util.List;
import java.util.UUID;

/**
 * Access tokens as the issuer would sign them, for the audience of the service under test.
 *
 * <p>Each method answers a compact JWT that is good for ten minutes; {@link #token()} builds any other.
 */
public final class TestTokens {
    private final TokenIssuer issuer;
    private final String audience;

    TestTokens(TokenIssuer issuer, String audience) {
        this.issuer = issuer;
        this.audience = audience;
    }

    /** A clerk of these stores, subject {@code clerk-<first store>}. */
    public String clerk(String... stores) {
        return staff("clerk", stores);
    }

    /** A manager of these stores, subject {@code store-manager-<first store>}. */
    public String storeManager(String... stores) {
        return staff("store-manager", stores);
    }

    /** The customer with this id. */
    public String customer(UUID customer) {
        return with("customer")
                .subject("customer-" + customer)
                .customer(customer)
                .sign();
    }

    /** Customer service. */
    public String agent() {
        return with("agent").sign();
    }

    /** Runs the platform: locations, imports, audits. */
    public String operator() {
        return with("operator").sign();
    }

    /** Keeps products and prices. */
    public String merchandiser() {
        return with("merchandiser").sign();
    }

    /** Reads figures. */
    public String analyst() {
        return with("analyst").sign();
    }

    /** A marketplace connection. */
    public String marketplace() {
        return with("marketplace").sign();
    }

    /** The back end of the web shop. */
    public String frontend() {
        return frontend("frontend");
    }

    /** The back end of one of several web shops. */
    public String frontend(String subject) {
        return with("frontend").subject(subject).sign();
    }

    /** Another service of the platform. */
    public String service() {
        return service("order-service");
    }

    /** Another service of the platform, by its name. */
    public String service(String name) {
        return with("service").subject(name).sign();
    }

    /** A good token with these roles, to be changed before it is signed; the subject is the first role. */
    public TokenBuilder with(String... roles) {
        TokenBuilder builder = token().roles(roles);
        return roles.length == 0 ? builder : builder.subject(roles[0]);
    }

    /** A good token without any role, to be changed before it is signed. */
    public TokenBuilder token() {
        return new TokenBuilder(issuer, audience);
    }

    /** Every kind of token that no service may accept, with operator rights where they can be claimed. */
    public List<BrokenToken> broken() {
        return new BrokenTokens(this, issuer).all();
    }

    /** How often somebody fetched keys from an address that a token named: must stay 0. */
    public int foreignKeyFetches() {
        return issuer.baitTaken();
    }

    private String staff(String role, String... stores) {
        TokenBuilder builder = token().roles(role).stores(stores);
        return builder.subject(stores.length == 0 ? role : role + "-" + stores[0])
                .sign();
    }
}
