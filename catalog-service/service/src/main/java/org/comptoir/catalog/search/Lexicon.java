package org.comptoir.catalog.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words that products for sale use, in PostgreSQL: to stem what was typed and to find what was probably meant. */
@Repository
class Lexicon {

    /** In the order of words, so that two transactions never wait for each other in a circle. */
    private static final String LEARN = """
            INSERT INTO search_word (word, french, english)
            SELECT word, (ts_lexize('search_french_stem', word))[1], (ts_lexize('search_english_stem', word))[1]
            FROM unnest(:words::text[]) AS learned (word)
            WHERE NOT EXISTS (SELECT FROM search_word AS known WHERE known.word = learned.word)
            ORDER BY word COLLATE "C"
            ON CONFLICT DO NOTHING
            """;

    private static final String STEM = """
            SELECT word, (ts_lexize('search_french_stem', word))[1] AS french,
                   (ts_lexize('search_english_stem', word))[1] AS english, 0 AS documents
            FROM unnest(:words::text[]) WITH ORDINALITY AS asked (word, place)
            ORDER BY place
            """;

    /** chr(1114111) is the last of all characters: what lies between a word and this one after it begins with it. */
    private static final String STRANGE = """
            SELECT word
            FROM unnest(:words::text[], :french::text[], :english::text[]) AS asked (word, french, english)
            WHERE NOT EXISTS (SELECT FROM search_word AS known
                              WHERE known.word >= asked.word COLLATE "C"
                                AND known.word < (asked.word || chr(1114111)) COLLATE "C")
              AND NOT EXISTS (SELECT FROM search_word AS known WHERE known.french = asked.french COLLATE "C")
              AND NOT EXISTS (SELECT FROM search_word AS known WHERE known.english = asked.english COLLATE "C")
            """;

    private static final String NEAR = """
            SELECT asked.word AS typed, near.*
            FROM unnest(:words::text[]) AS asked (word)
            CROSS JOIN LATERAL (
                SELECT known.word, known.french, known.english, known.documents
                FROM search_word AS known
                WHERE known.word % asked.word
                  AND length(known.word) BETWEEN length(asked.word) - 2 AND length(asked.word) + 2
                ORDER BY similarity(known.word, asked.word) DESC, known.documents DESC, known.word
                LIMIT 30
            ) AS near
            UNION
            SELECT exchanged.typed, known.word, known.french, known.english, known.documents
            FROM unnest(:typed::text[], :exchanges::text[]) AS exchanged (typed, word)
            JOIN search_word AS known ON known.word = exchanged.word COLLATE "C"
            """;

    /**
     * How many documents have each word; a word that none has any more goes. One that comes back in that very moment may
     * be lost until its next document; until then it is searched for together with words like it.
     */
    private static final String COUNT = """
            WITH counted AS MATERIALIZED (
                SELECT word, ndoc FROM ts_stat('SELECT words FROM search_document WHERE on_sale')
            ), gone AS (
                DELETE FROM search_word WHERE NOT EXISTS (SELECT FROM counted WHERE counted.word = search_word.word)
            )
            UPDATE search_word SET documents = counted.ndoc
            FROM counted
            WHERE counted.word = search_word.word AND search_word.documents <> counted.ndoc
            """;

    private final JdbcClient sql;

    Lexicon(JdbcClient sql) {
        this.sql = sql;
    }

    void learn(Collection<String> words) {
        sql.sql(LEARN).param("words", words.toArray(String[]::new)).update();
    }

    /** The words with their stems, in the order given. */
    List<LexiconWord> stem(List<String> words) {
        return sql.sql(STEM)
                .param("words", words.toArray(String[]::new))
                .query((row, number) -> word(row))
                .list();
    }

    /** Which of these neither stand in the lexicon nor begin nor share a stem with a word that does. */
    List<String> strange(List<LexiconWord> words) {
        return sql.sql(STRANGE)
                .param("words", words.stream().map(LexiconWord::word).toArray(String[]::new))
                .param("french", words.stream().map(LexiconWord::french).toArray(String[]::new))
                .param("english", words.stream().map(LexiconWord::english).toArray(String[]::new))
                .query((row, number) -> row.getString("word"))
                .list();
    }

    /** Known words that look like each of these. */
    Map<String, List<LexiconWord>> near(List<String> words) {
        var typed = new ArrayList<String>();
        var exchanges = new ArrayList<String>();
        words.forEach(word -> Misspelling.exchanges(word).forEach(exchange -> {
            typed.add(word);
            exchanges.add(exchange);
        }));
        return sql
                .sql(NEAR)
                .param("words", words.toArray(String[]::new))
                .param("typed", typed.toArray(String[]::new))
                .param("exchanges", exchanges.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("typed"), word(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void count() {
        sql.sql(COUNT).update();
    }

    private static LexiconWord word(ResultSet row) throws SQLException {
        return new LexiconWord(
                row.getString("word"), row.getString("french"), row.getString("english"), row.getInt("documents"));
    }
}
