package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.contracts.catalog.v1.StoreGroupChanged;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ComptoirTest
class StoreGroupIT {

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Autowired
    KafkaProbe probe;

    @Test
    void isPutWholeAndToldOncePerRealChange() {
        put("group-1", "Nord", "\"2\", \"1\", \"2\"").expect(201);
        put("group-1", "Nord", "\"1\", \"2\"").expect(200);
        var changed = put("group-1", "Nord", "\"2\", \"3\"").expect(200);

        assertThat(changed.list("$.stores")).containsExactly("2", "3");
        assertThat(changed.number("$.version")).isEqualTo(2);
        var heard = probe.awaitHeard(
                StoreGroupChanged.class,
                event -> "store-group:group-1".equals(event.subject()) && event.sequence() == 2);
        assertThat(heard.event().stores()).containsExactly("2", "3");
        assertThat(probe.all(StoreGroupChanged.class).stream()
                        .filter(event -> event.code().equals("group-1")))
                .hasSize(2);
    }

    @Test
    void isListedForStaffOnly() {
        put("group-a", "A", "").expect(201);
        put("group-b", "B", "\"1\"").expect(201);

        var staff = http.as(tokens.operator());
        assertThat(staff.get("/api/v1/store-groups?after=group-9&limit=1").list("$.items[*].code"))
                .containsExactly("group-a");
        assertThat(staff.get("/api/v1/store-groups?after=group-9&limit=1").text("$.next"))
                .isEqualTo("group-a");
        assertThat(staff.get("/api/v1/store-groups/group-b").expect(200).list("$.stores"))
                .containsExactly("1");
        staff.get("/api/v1/store-groups/unheard-of").expectProblem(404, "not-found");
        http.anonymous().get("/api/v1/store-groups").expectProblem(401, "unauthenticated");
        staff.put("/api/v1/store-groups/group-b", "{\"name\": \"B\", \"stores\": []}")
                .expectProblem(403, "forbidden");
    }

    @Test
    void refusesWhatIsNoGroup() {
        put("group-2", "", "").expectProblem(400, "invalid-request");
        put("group-2", "N", "\"a b\"").expectProblem(400, "invalid-request");
        put("group-2", "N", "null").expect(400);
    }

    private Answer put(String code, String name, String stores) {
        return http.as(tokens.merchandiser())
                .put("/api/v1/store-groups/" + code, "{\"name\": \"" + name + "\", \"stores\": [" + stores + "]}");
    }
}
