package org.comptoir.customer.customer.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.comptoir.customer.customer.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Text that is an e-mail address. */
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EmailText.Check.class)
@interface EmailText {
    String message() default "must be an e-mail address";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks {@link EmailAddress}. */
    class Check implements ConstraintValidator<EmailText, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || EmailAddress.typed(text).isPresent();
        }
    }
}
