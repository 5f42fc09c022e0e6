package org.comptoir.local.bench.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.local.demodata.DemoFiles;
import org.comptoir.local.layout.PlatformSettings;
import org.junit.jupiter.api.Test;

class AssortmentTests {
    @Test
    void keepsEachArticleInFiveHundredStores() {
        for (int sku : List.of(0, 1, 4_576, 19_999)) {
            assertThat(IntStream.range(0, Assortment.STORES_OF_A_SKU)
                            .mapToObj(which -> Assortment.store(sku, which))
                            .distinct())
                    .hasSize(500);
        }
        assertThat(BenchRig.LARGE.rows()).isEqualTo(10_000_000);
        assertThat(BenchRig.SMALL.rows()).isEqualTo(100_000);
    }

    @Test
    void hasAllOfNineArticlesInTenAndLacksSomeOfTheTenth() {
        Assortment small = BenchRig.SMALL;

        assertThat(IntStream.range(0, 500).map(which -> small.onHand(small.plenty() - 1, which)))
                .allMatch(units -> units >= 20);
        assertThat(IntStream.range(0, 500).map(which -> small.onHand(small.plenty(), which)))
                .contains(0)
                .anyMatch(units -> units >= 20);
    }

    @Test
    void makesThousandsOfStoresOfTheDemos() {
        Path repository = Path.of("../..");
        String csv = Assortment.stores(new DemoFiles(PlatformSettings.besides(repository, Path.of("target/rig"))));
        List<String> lines = csv.lines().toList();

        assertThat(lines).hasSize(1 + Assortment.STORES).doesNotHaveDuplicates();
        assertThat(lines.get(1)).startsWith("L0,");
        assertThat(lines.getLast()).startsWith("L4576,");
    }
}
