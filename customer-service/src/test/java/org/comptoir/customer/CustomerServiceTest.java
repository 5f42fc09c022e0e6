package org.comptoir.customer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.comptoir.test.ComptoirTest;
import org.springframework.context.annotation.Import;

/** The whole service with a real database, broker and mail server; one context for all tests that carry it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ComptoirTest(properties = "comptoir.messages.poll-interval=500ms")
@Import(MailServer.class)
public @interface CustomerServiceTest {}
