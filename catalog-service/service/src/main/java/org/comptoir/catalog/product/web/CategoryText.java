package org.comptoir.catalog.product.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.comptoir.catalog.category.CategoryReference;
import org.jspecify.annotations.Nullable;

/** The text, where there is one, is the code of a category or the names along its path. */
@Constraint(validatedBy = CategoryText.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface CategoryText {

    String message() default "must be a code, or 1 to 8 names of at most 100 characters joined by >";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks {@link CategoryReference}. */
    class Check implements ConstraintValidator<CategoryText, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            try {
                CategoryReference.orNone(text);
                return true;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }
}
