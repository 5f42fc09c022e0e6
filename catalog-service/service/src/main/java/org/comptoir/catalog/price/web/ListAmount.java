package org.comptoir.catalog.price.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.comptoir.catalog.price.ListPrice;
import org.comptoir.defaults.web.MoneyBody;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;

/** The money can be the price of one piece: neither negative nor absurd, in a currency that exists. */
@Constraint(validatedBy = ListAmount.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface ListAmount {

    String message() default "must be 0 to " + ListPrice.MOST + " minor units of a currency of ISO 4217";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks for the bounds of {@link ListPrice} and the list of currencies. */
    class Check implements ConstraintValidator<ListAmount, MoneyBody> {

        @Override
        public boolean isValid(@Nullable MoneyBody money, ConstraintValidatorContext context) {
            return money == null
                    || (money.amount() >= 0 && money.amount() <= ListPrice.MOST && isCurrency(money.currency()));
        }

        private static boolean isCurrency(@Nullable String code) {
            try {
                return code != null && CurrencyUnit.of(code).getCode().equals(code);
            } catch (IllegalCurrencyException e) {
                return false;
            }
        }
    }
}
