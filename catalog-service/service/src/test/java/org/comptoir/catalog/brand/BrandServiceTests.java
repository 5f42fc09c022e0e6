package org.comptoir.catalog.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Slug;
import org.junit.jupiter.api.Test;

class BrandServiceTests {

    @Test
    void namesABrandAsItIsWrittenMostOften() {
        var names = Stream.of("knorr", "Knorr", "KNORR", "Knorr", "Éléphant", "Elephant")
                .map(Label::new)
                .toList();

        assertThat(BrandService.usualSpellings(names))
                .isEqualTo(Map.of(new Slug("knorr"), new Label("Knorr"), new Slug("elephant"), new Label("Éléphant")));
    }
}
