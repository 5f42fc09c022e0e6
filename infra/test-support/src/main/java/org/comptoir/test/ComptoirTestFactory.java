package org.comptoir.test;

import java.util.List;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Finds {@link ComptoirTest} and lets the engines start while Spring still reads the test class. */
final class ComptoirTestFactory implements ContextCustomizerFactory {
    ComptoirTestFactory() {}

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        if (!TestContextAnnotationUtils.hasAnnotation(testClass, ComptoirTest.class)) {
            throw new IllegalStateException(testClass.getName() + " is not annotated with @ComptoirTest");
        }
        Engines.start();
        TokenIssuer.start();
        return new ComptoirTestCustomizer();
    }
}
