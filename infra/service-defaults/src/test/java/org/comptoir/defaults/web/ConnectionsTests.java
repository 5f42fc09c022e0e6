package org.comptoir.defaults.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionsTests {
    private static final long MEGABYTE = 1024L * 1024;

    @ParameterizedTest
    @CsvSource({"16, 200", "256, 1310", "1024, 5242", "4096, 8192"})
    void takeNoMoreThanHalfOfTheHeap(long megabytes, int connections) {
        assertThat(Connections.servedBy(megabytes * MEGABYTE)).isEqualTo(connections);
    }
}
