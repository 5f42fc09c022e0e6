package org.comptoir.catalog.price.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;

/** The text, where there is one, is a currency code of ISO 4217. */
@Constraint(validatedBy = PriceCurrency.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface PriceCurrency {

    String message() default "must be a currency code of ISO 4217";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the list of currencies. */
    class Check implements ConstraintValidator<PriceCurrency, String> {

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            try {
                return code == null || CurrencyUnit.of(code).getCode().equals(code);
            } catch (IllegalCurrencyException e) {
                return false;
            }
        }
    }
}
