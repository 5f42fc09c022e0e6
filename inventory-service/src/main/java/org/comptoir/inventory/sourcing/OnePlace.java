package org.comptoir.inventory.sourcing;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A place is named in one way: by coordinates, or by a postcode or a town or both. */
@Documented
@Constraint(validatedBy = OnePlace.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnePlace {
    String message() default "must be a latitude and a longitude, or else a postcode, a town or both";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks which fields are there. */
    class Check implements ConstraintValidator<OnePlace, WantedPlace> {
        @Override
        public boolean isValid(@Nullable WantedPlace place, ConstraintValidatorContext context) {
            if (place == null) {
                return true;
            }
            boolean point = place.latitude() != null && place.longitude() != null;
            boolean halfAPoint = (place.latitude() == null) != (place.longitude() == null);
            boolean name = place.postcode() != null || place.town() != null;
            return !halfAPoint && point != name;
        }
    }
}
