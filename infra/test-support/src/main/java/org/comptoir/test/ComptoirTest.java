package org.comptoir.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * Starts the whole service on a random port with a database of its own, a Kafka broker and a token issuer.
 *
 * <p>Server and broker are real, start once per JVM and come from Docker where it answers, from binaries on the class
 * path where it does not ({@code COMPTOIR_TEST_ENGINES=docker|embedded} decides by hand). {@link Http},
 * {@link TestTokens} and {@link KafkaProbe} can be injected. Classes with the same attributes share one context.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextCustomizerFactories(ComptoirTestFactory.class)
public @interface ComptoirTest {
    /** Properties of this test, {@code name=value}; they win over everything else. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] properties() default {};

    /** The application, where it is not found by walking up the packages. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "classes")
    Class<?>[] classes() default {};
}
