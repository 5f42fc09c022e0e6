package org.comptoir.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.comptoir.inventory.location.LocationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StockLevelTests {
    @Test
    void promisesOnlyWhatIsAvailable() {
        StockLevel level = StockFixture.level("TEE", 5, 2);
        assertThat(level.covers(3)).isTrue();
        assertThat(level.covers(4)).isFalse();
        level.reserve(3);
        assertThat(level.available()).isZero();
        assertThatIllegalStateException().isThrownBy(() -> level.reserve(1));
    }

    @Test
    void promisesNothingWhereNothingEverWas() {
        assertThat(new Shelves(List.of()).at(StockFixture.shelf("TEE")).covers(1))
                .isFalse();
    }

    @Test
    void neverGivesBackMoreThanWasSetAside() {
        StockLevel level = StockFixture.level("TEE", 5, 2);
        level.release(2);
        assertThatIllegalStateException().isThrownBy(() -> level.release(1));
    }

    @Test
    void recordsASaleBelowWhatIsPromisedAndNamesItsCause() {
        StockLevel level = StockFixture.level("TEE", 2, 2);
        level.apply(StockFixture.sale("TEE", 1));
        assertThat(level.onHand()).isEqualTo(1);
        assertThat(level.missing()).isEqualTo(1);
        assertThat(level.isOrWasShort()).isTrue();
        assertThat(level.cause()).isEqualTo("sale:1:1");
    }

    @Test
    void isNotShortWhenNothingIsPromised() {
        StockLevel level = StockFixture.level("TEE", 0, 0);
        level.apply(StockFixture.sale("TEE", 4));
        assertThat(level.onHand()).isEqualTo(-4);
        assertThat(level.missing()).isZero();
        assertThat(level.isOrWasShort()).isFalse();
    }

    @Test
    void isShortUntilNothingIsMissingAndRemembersThatItWas() {
        StockLevel level = StockFixture.level("TEE", 1, 3);
        level.release(1);
        assertThat(level.missing()).isEqualTo(1);
        level.release(1);
        assertThat(level.missing()).isZero();
        assertThat(level.isOrWasShort()).isTrue();
    }

    @Test
    void owesAnAcceptedOrderWhatIsNotThere() {
        StockLevel level = StockFixture.level("TEE", 0, 0);
        level.owe(2, "fulfilment:1");
        assertThat(level.available()).isEqualTo(-2);
        assertThat(level.isOrWasShort()).isTrue();
        assertThat(level.cause()).isEqualTo("fulfilment:1");
    }

    @Test
    void isNotShortWhenTheGoodsLeaveTogetherWithTheirPromise() {
        StockLevel level = StockFixture.level("TEE", 2, 2);
        level.apply(StockFixture.sale("TEE", 2));
        level.release(2);
        assertThat(level.isOrWasShort()).isFalse();
    }

    @Test
    void refusesWhatLeadsBeyondWhatIsBelievedAndNeverTheWayBack() {
        StockLevel level = StockFixture.level("TEE", -StockLevel.MOST, 0);
        assertThatExceptionOfType(TooManyUnits.class)
                .isThrownBy(() -> level.apply(StockFixture.sale("TEE", 1)))
                .withMessageContaining("-1,000,000,001 units of TEE");
        assertThat(level.onHand()).isEqualTo(-StockLevel.MOST);
        StockLevel beyond = StockFixture.level("TEE", 2 * StockLevel.MOST, 0);
        beyond.apply(StockFixture.sale("TEE", 1));
        assertThat(beyond.onHand()).isEqualTo(2 * StockLevel.MOST - 1);
        StockLevel lost = StockFixture.level("TEE", Integer.MIN_VALUE, 0);
        assertThatExceptionOfType(TooManyUnits.class).isThrownBy(() -> lost.apply(StockFixture.sale("TEE", 1)));
    }

    @Test
    void knowsTheDirectionOfEachMovement() {
        assertThat(MovementType.RECEIPT.effectOf(2)).isEqualTo(2);
        assertThat(MovementType.SHRINKAGE.effectOf(2)).isEqualTo(-2);
        assertThat(MovementType.SHRINKAGE.unitsOf(-2)).isEqualTo(2);
        assertThat(MovementType.ADJUSTMENT.effectOf(-2)).isEqualTo(-2);
        assertThat(MovementType.COUNT.effectOf(0)).isZero();
        assertThat(MovementType.COUNT.effectOf(-3)).isEqualTo(-3);
        assertThat(MovementType.TRANSFER_OUT.effectOf(2)).isEqualTo(-2);
        assertThat(MovementType.TRANSFER_IN.effectOf(2)).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> MovementType.TRANSFER_OUT.effectOf(0));
        assertThatIllegalArgumentException().isThrownBy(() -> MovementType.RETURN.effectOf(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> MovementType.ADJUSTMENT.effectOf(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A\nB", "\u0000", "A\u007f"})
    void refusesTextThatIsNoSku(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sku(text));
    }

    @Test
    void refusesASkuOrALocationThatIsTooLong() {
        assertThat(new Sku("x".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> new Sku("x".repeat(65)));
        assertThatIllegalArgumentException().isThrownBy(() -> new LocationId("x".repeat(33)));
    }
}
