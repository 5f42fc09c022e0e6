package org.comptoir.order.payment;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text holds nothing that is shaped like a card number: 13 to 19 digits, spaced or not, whose Luhn sum is right, wherever they
 * stand in a longer run of digits. A barcode (a run of exactly 13 or 14 digits with a right GTIN check digit) passes: every tenth one
 * has a right Luhn sum by chance. So has many another number of 14 digits and more, which is refused: better that than a card kept.
 */
@Documented
@Constraint(validatedBy = CardNumberGuard.class)
@Target({FIELD, PARAMETER, RECORD_COMPONENT, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoCardNumber {
    String message() default "must not hold a card number; card data never enters the platform";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
