package org.comptoir.catalog.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Names;
import org.junit.jupiter.api.Test;

class AssortmentTests {

    private static final List<String> PATH = List.of("food", "food.coffee", "food.coffee.ground");

    @Test
    void offersEverythingOrNothingWithoutRules() {
        var assortment = new Assortment(
                List.of(channel("print", Selection.SELECTED, true), channel("web", Selection.ALL, true)), List.of());

        assertThat(assortment.channelsOf("A", null, List.of())).containsExactly("web");
    }

    @Test
    void letsTheNearestRuleWin() {
        assertThat(offered(rule(RuleKind.BRAND, "acme", true))).isTrue();
        assertThat(offered(rule(RuleKind.BRAND, "acme", true), rule(RuleKind.CATEGORY, "food", false)))
                .isFalse();
        assertThat(offered(
                        rule(RuleKind.BRAND, "acme", false),
                        rule(RuleKind.CATEGORY, "food", false),
                        rule(RuleKind.CATEGORY, "food.coffee", true)))
                .isTrue();
        assertThat(offered(rule(RuleKind.CATEGORY, "food.coffee", true), rule(RuleKind.SKU, "A", false)))
                .isFalse();
        assertThat(offered(rule(RuleKind.SKU, "B", true), rule(RuleKind.CATEGORY, "tea", true)))
                .isFalse();
    }

    @Test
    void listensOnlyToTheRulesOfTheChannelItself() {
        assertThat(offered(new AssortmentRule("web", RuleKind.SKU, "A", true))).isFalse();
    }

    @Test
    void offersNothingOnAChannelThatIsNotActive() {
        var assortment = new Assortment(
                List.of(channel("web", Selection.ALL, false)),
                List.of(new AssortmentRule("web", RuleKind.SKU, "A", true)));

        assertThat(assortment.channelsOf("A", null, List.of())).isEmpty();
    }

    private static boolean offered(AssortmentRule... rules) {
        var assortment = new Assortment(List.of(channel("print", Selection.SELECTED, true)), List.of(rules));
        return assortment.channelsOf("A", "acme", PATH).contains("print");
    }

    private static AssortmentRule rule(RuleKind kind, String code, boolean offered) {
        return new AssortmentRule("print", kind, code, offered);
    }

    private static Channel channel(String code, Selection selection, boolean active) {
        return new Channel(code, ChannelKind.WEB, new Names(new Label(code), null), selection, active, 1);
    }
}
