package org.comptoir.order.checkout.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.defaults.problem.Unavailable;
import org.comptoir.order.checkout.CardPaymentsOff;
import org.comptoir.order.checkout.Checkout;
import org.comptoir.order.checkout.PaymentUnknown;
import org.comptoir.order.checkout.UnknownProduct;
import org.comptoir.order.order.CartAlreadyOrdered;
import org.comptoir.order.order.InvalidWish;
import org.comptoir.order.order.OrderRefused;
import org.comptoir.order.order.OrderService;
import org.comptoir.order.order.Refusal;
import org.comptoir.order.order.Shortage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(CheckoutController.class)
class CheckoutControllerTests {
    private static final UUID ORDER = UUID.fromString("0198f2c4-7a10-7c3e-9b1a-2f6d5e8c0001");
    private static final String GOOD = """
            {"customerId": "0198f2c4-7a10-7c3e-9b1a-2f6d5e8c0002", "channel": "web",
             "lines": [{"sku": "MILK", "quantity": 2}], "pickup": {"storeId": "1000123"},
             "payment": {"method": "IN_STORE"}}""";

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    Checkout checkout;

    @MockitoBean
    OrderService orders;

    @MockitoBean
    JwtDecoder tokens;

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(
                        new OrderRefused(Refusal.insufficient(List.of(new Shortage("MILK", 2, 1)))),
                        409,
                        "insufficient-stock"),
                Arguments.of(refused(Refusal.Reason.UNKNOWN_STORE), 409, "unknown-store"),
                Arguments.of(refused(Refusal.Reason.PAYMENT_DECLINED), 409, "payment-declined"),
                Arguments.of(refused(Refusal.Reason.PAYMENT_UNKNOWN), 409, "order-abandoned"),
                Arguments.of(refused(Refusal.Reason.ABANDONED), 409, "order-abandoned"),
                Arguments.of(new PaymentUnknown(ORDER), 503, "payment-unknown"),
                Arguments.of(new CardPaymentsOff(), 409, "payment-method-unavailable"),
                Arguments.of(new UnknownProduct(List.of("MILK")), 409, "unknown-product"),
                Arguments.of(new CartAlreadyOrdered(ORDER, ORDER), 409, "cart-already-ordered"),
                Arguments.of(new InvalidWish("/pickup/collectBy", "must be"), 400, "invalid-request"),
                Arguments.of(new AlreadyDifferent(), 409, "already-different"),
                Arguments.of(new Unavailable("away", Duration.ofSeconds(5)), 503, "unavailable"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void answersEachRefusalWithItsProblem(RuntimeException refusal, int status, String slug) {
        given(checkout.place(any(), any())).willThrow(refusal);

        assertThat(put(GOOD))
                .hasStatus(status)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("https://comptoir.dev/problems/" + slug);
    }

    @Test
    void tellsWhatIsMissing() {
        given(checkout.place(any(), any()))
                .willThrow(new OrderRefused(Refusal.insufficient(List.of(new Shortage("MILK", 2, 1)))));

        assertThat(put(GOOD)).bodyJson().isLenientlyEqualTo("""
                {"shortages": [{"sku": "MILK", "asked": 2, "available": 1}]}""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"quantity\": 2 | \"quantity\": 0 | /lines/0/quantity",
                "\"quantity\": 2 | \"quantity\": 1.5 | /lines/0/quantity",
                "\"quantity\": 2 | \"quantity\": 2, \"price\": 1 | /lines/0/price",
                "\"MILK\" | \"MI LK\" | /lines/0/sku",
                "\"MILK\" | \"4242424242424242\" | /lines/0/sku",
                "\"1000123\" | \"\" | /pickup/storeId",
                "\"web\" | \"<b>\" | /channel",
                "\"IN_STORE\" | \"BARTER\" | /payment/method",
                "\"IN_STORE\" | \"CARD\" | /payment/token",
                "\"IN_STORE\" | \"IN_STORE\", \"token\": \"pm_card\" | /payment/token"
            })
    void pointsToTheFieldThatIsWrong(String right, String wrong, String pointer) {
        assertThat(put(GOOD.replace(right, wrong)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo(pointer);
        verifyNoInteractions(checkout);
    }

    @Test
    void refusesMoreOfAnArticleThanOneLineMayAskFor() {
        String twice = GOOD.replace(
                "{\"sku\": \"MILK\", \"quantity\": 2}",
                "{\"sku\": \"MILK\", \"quantity\": 9998}, {\"sku\": \"BREAD\", \"quantity\": 9999}, %s");

        assertThat(put(twice.formatted("{\"sku\": \"MILK\", \"quantity\": 2}")))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/lines/2/quantity");
        verifyNoInteractions(checkout);
        assertThat(put(twice.formatted("{\"sku\": \"MILK\", \"quantity\": 1}"))).hasStatus2xxSuccessful();
    }

    @Test
    void isNotForEverybody() {
        assertThat(mvc.put()
                        .uri("/api/v1/orders/" + ORDER)
                        .with(jwt().authorities(new SimpleGrantedAuthority("ROLE_merchandiser")))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(GOOD))
                .hasStatus(403);
        verifyNoInteractions(checkout);
    }

    private static OrderRefused refused(Refusal.Reason reason) {
        return new OrderRefused(Refusal.of(reason, "1000123"));
    }

    private MvcTestResult put(String body) {
        return mvc.put()
                .uri("/api/v1/orders/" + ORDER)
                .with(jwt().authorities(new SimpleGrantedAuthority("ROLE_frontend")))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
