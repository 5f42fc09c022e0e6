package org.comptoir.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.comptoir.sample.SampleApplication;
import org.junit.jupiter.api.Test;

class ProblemPagesTests {
    @Test
    void findTheSlugsInTheCompiledClasses() {
        assertThat(ProblemPages.slugs(SampleApplication.class)).containsExactly("shelf-too-small");
    }

    @Test
    void missAPageThatNobodyWrote() {
        assertThatThrownBy(() -> ProblemPages.assertComplete(SampleApplication.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[shelf-too-small]");
    }
}
