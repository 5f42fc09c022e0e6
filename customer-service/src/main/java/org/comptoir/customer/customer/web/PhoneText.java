package org.comptoir.customer.customer.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.comptoir.customer.customer.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Text that is a phone number. */
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PhoneText.Check.class)
@interface PhoneText {
    String message() default "must be a phone number";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks {@link PhoneNumber}. */
    class Check implements ConstraintValidator<PhoneText, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || PhoneNumber.typed(text).isPresent();
        }
    }
}
