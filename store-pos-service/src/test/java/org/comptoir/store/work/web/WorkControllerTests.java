package org.comptoir.store.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.comptoir.store.work.WorkCursor;
import org.comptoir.store.work.WorkFixture;
import org.comptoir.store.work.WorkList;
import org.comptoir.store.work.WorkService;
import org.comptoir.store.work.WorkStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebMvcTest(WorkController.class)
class WorkControllerTests {
    private static final String LIST = "/api/v1/stores/1000123/work-items";
    private static final String ITEM = LIST + "/" + WorkFixture.FULFILMENT;

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private WorkService work;

    @MockitoBean
    private JwtDecoder tokens;

    @Test
    void showsEverythingOpenWhenNoStatusIsAsked() {
        given(work.list(any(), eq("1000123"), eq(WorkStatus.open()), eq(WorkCursor.START), eq(20)))
                .willReturn(new WorkList(
                        List.of(WorkFixture.item(WorkStatus.TO_PICK)), null, Map.of(WorkStatus.TO_PICK, 1L)));

        assertThat(mvc.get().uri(LIST).with(clerk())).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"items": [{"fulfilmentId": "0198f2c4-7a10-7c3e-9b1a-2f6d5e8c0003", "status": "TO_PICK",
                            "amountDue": {"amount": 1248, "currency": "EUR"}, "putBack": false}],
                 "counts": {"toPick": 1, "picked": 0, "ready": 0}}""");
    }

    @Test
    void neverShowsThePickupCode() {
        given(work.find(any(), any(), any())).willReturn(WorkFixture.item(WorkStatus.READY));

        assertThat(mvc.get().uri(ITEM).with(clerk()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(WorkFixture.hash(WorkFixture.FULFILMENT, WorkFixture.CODE))
                .doesNotContain(WorkFixture.CODE);
    }

    @Test
    void filtersByStatusAndPages() {
        var statuses = EnumSet.of(WorkStatus.CANCELLED, WorkStatus.EXPIRED);
        given(work.list(any(), any(), eq(statuses), any(), anyInt()))
                .willReturn(new WorkList(List.of(), WorkCursor.START, Map.of()));

        assertThat(mvc.get().uri(LIST + "?status=CANCELLED,EXPIRED&limit=5").with(clerk()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.next")
                .isEqualTo(WorkCursor.START.toString());
    }

    @Test
    void refusesWhatItCannotRead() {
        for (var query : List.of("?status=LOST", "?after=%25", "?limit=0", "?limit=101", "?limit=x")) {
            assertThat(mvc.get().uri(LIST + query).with(clerk())).hasStatus(400);
        }
        assertThat(mvc.get().uri(LIST + "/42").with(clerk())).hasStatus(400);
    }

    @Test
    void pointsToTheFieldThatIsWrong() {
        assertThat(put("/picking", "{\"lines\": [{\"sku\": \"COFFEE\", \"quantity\": 0}]}"))
                .hasStatus(400)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"type": "https://comptoir.dev/problems/invalid-request",
                         "errors": [{"pointer": "/lines/0/quantity"}]}""");
        assertThat(put("/staging", "{\"spot\": \"123456789012345678901\"}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/spot");
        assertThat(put("/staging", "{\"spot\": \" \"}")).hasStatus(400);
        assertThat(put("/staging", "{\"spot\": \"B-07\", \"shelf\": 1}")).hasStatus(400);
        assertThat(put("/picking", "{\"lines\": []}")).hasStatus(400);
        assertThat(put("/picking", "{\"lines\": [null]}")).hasStatus(400);
        assertThat(put("/picking", "{}")).hasStatus(400);
    }

    private MockMvcTester.MockMvcRequestBuilder put(String step, String body) {
        return mvc.put()
                .uri(ITEM + step)
                .with(clerk())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static RequestPostProcessor clerk() {
        return jwt().jwt(token -> token.subject("anna").claim("roles", List.of("clerk")))
                .authorities(new SimpleGrantedAuthority("ROLE_clerk"));
    }
}
