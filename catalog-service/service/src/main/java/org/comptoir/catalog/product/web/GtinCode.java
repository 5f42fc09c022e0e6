package org.comptoir.catalog.product.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.comptoir.catalog.product.Gtin;
import org.jspecify.annotations.Nullable;

/** The text, where there is one, is a bar code with a right check digit. */
@Constraint(validatedBy = GtinCode.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface GtinCode {

    String message() default "must be 8, 12, 13 or 14 digits with a right check digit";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks {@link Gtin}. */
    class Check implements ConstraintValidator<GtinCode, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || Gtin.isGtin(text);
        }
    }
}
