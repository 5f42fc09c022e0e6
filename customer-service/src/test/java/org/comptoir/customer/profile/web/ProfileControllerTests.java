package org.comptoir.customer.profile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.customer.customer.CustomerKind;
import org.comptoir.customer.customer.CustomerView;
import org.comptoir.customer.profile.Profile;
import org.comptoir.customer.profile.ProfileService;
import org.comptoir.customer.timeline.Basket;
import org.comptoir.customer.timeline.EntryKind;
import org.comptoir.customer.timeline.EntryLine;
import org.comptoir.customer.timeline.References;
import org.comptoir.customer.timeline.TimelineEntry;
import org.comptoir.defaults.web.Page;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebMvcTest(
        controllers = ProfileController.class,
        properties = {
            "comptoir.security.issuer=https://issuer.example",
            "comptoir.security.jwks-uri=https://issuer.example/jwks"
        })
class ProfileControllerTests {
    private static final UUID ID = UUID.fromString("0198f2c4-7a10-7c3e-9b1a-2f6d5e8c0004");
    private static final UUID ORDER = UUID.fromString("0198f2c4-7a10-7c3e-9b1a-2f6d5e8c0002");
    private static final UUID CART = UUID.fromString("0198f2c4-7a10-7c3e-9b1a-2f6d5e8c0001");

    private final MockMvcTester mvc;

    @MockitoBean
    @SuppressWarnings("NullAway.Init")
    private ProfileService profiles;

    @Autowired
    ProfileControllerTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    private static RequestPostProcessor clerk() {
        return jwt().jwt(token -> token.subject("clerk-1").claim("roles", List.of("clerk")))
                .authorities(new SimpleGrantedAuthority("ROLE_clerk"));
    }

    private static TimelineEntry placed() {
        return new TimelineEntry(
                UUID.randomUUID(),
                "order-placed:" + ORDER,
                ID,
                Instant.EPOCH,
                EntryKind.ORDER_PLACED,
                null,
                "web",
                "1000123",
                References.toOrder(CART, ORDER, "K7M2-9QX4-T", UUID.randomUUID()),
                Money.parse("EUR 7.98"),
                List.of(new EntryLine("TEA", "Thé", 2)));
    }

    @Test
    void answersCustomerBasketsAndTimelineTogether() {
        CustomerView jane = new CustomerView(
                ID,
                "C000-0000-0",
                CustomerKind.GUEST,
                "Jane",
                "Doe",
                "j***@example.org",
                null,
                "fr",
                true,
                1,
                Instant.EPOCH,
                Instant.EPOCH);
        Basket basket = new Basket(CART, "app", List.of(new EntryLine("TEA", "Thé", 2)), Instant.EPOCH);
        given(profiles.profile(eq(ID), eq(20), any()))
                .willReturn(new Profile(jane, List.of(basket), new Page<>(List.of(placed()), "next")));

        MvcTestResult answer =
                mvc.perform(get("/api/v1/customers/" + ID + "/profile").with(clerk()));

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.customer.email").isEqualTo("j***@example.org");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.openBaskets[0].lines[0].name")
                .isEqualTo("Thé");
        assertThat(answer).bodyJson().extractingPath("$.timeline.items[0].kind").isEqualTo("ORDER_PLACED");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.timeline.items[0].amount.amount")
                .isEqualTo(798);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.timeline.items[0].references.orderNumber")
                .isEqualTo("K7M2-9QX4-T");
        assertThat(answer).bodyJson().extractingPath("$.timeline.next").isEqualTo("next");
    }

    @Test
    void refusesACursorItDidNotGive() {
        MvcTestResult answer =
                mvc.perform(get("/api/v1/customers/" + ID + "/timeline?after=x").with(clerk()));

        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("after");
    }

    @Test
    void letsNobodyInUnknown() {
        assertThat(mvc.perform(get("/api/v1/customers/" + ID + "/profile"))).hasStatus(401);
    }
}
