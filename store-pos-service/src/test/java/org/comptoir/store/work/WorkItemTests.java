package org.comptoir.store.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.comptoir.store.work.WorkFixture.ALL;
import static org.comptoir.store.work.WorkFixture.NOW;
import static org.comptoir.store.work.WorkFixture.item;
import static org.comptoir.store.work.WorkFixture.state;

import java.util.List;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkItemTests {
    private static final String CLERK = "clerk:anna";

    @Test
    void goesFromTheShelfToTheCustomer() {
        var item = item(WorkStatus.TO_PICK);

        item.pick(ALL, CLERK, NOW);
        item.stage("B-07", CLERK, NOW);
        item.handOver(NOW);

        assertThat(item.status()).isEqualTo(WorkStatus.HANDED_OVER);
        assertThat(item.spot()).contains("B-07");
        assertThat(item.revision()).isEqualTo(3);
    }

    @Test
    void acceptsTheSameArticlesInOtherLines() {
        var item = item(WorkStatus.TO_PICK);

        item.pick(
                List.of(new PickedLine("SPREAD", 1), new PickedLine("COFFEE", 1), new PickedLine("SPREAD", 1)),
                CLERK,
                NOW);

        assertThat(item.status()).isEqualTo(WorkStatus.PICKED);
    }

    @Test
    void namesWhatWasPickedOtherwise() {
        var item = item(WorkStatus.TO_PICK);
        var picked = List.of(new PickedLine("SPREAD", 1), new PickedLine("TEA", 1));

        assertThatExceptionOfType(PickingDiffers.class)
                .isThrownBy(() -> item.pick(picked, CLERK, NOW))
                .satisfies(refusal -> assertThat(refusal.differences())
                        .containsExactly(
                                new PickingDifference("COFFEE", 1, 0),
                                new PickingDifference("SPREAD", 2, 1),
                                new PickingDifference("TEA", 0, 1)));
        assertThat(item.status()).isEqualTo(WorkStatus.TO_PICK);
    }

    @Test
    void picksTwiceTheSameOnlyOnce() {
        var item = item(WorkStatus.TO_PICK);
        item.pick(ALL, CLERK, NOW);

        item.pick(ALL, CLERK, NOW.plusSeconds(5));

        assertThat(item.pickedAt()).contains(NOW);
        assertThat(item.revision()).isEqualTo(1);
    }

    @Test
    void doesNotPickAgainSomethingElse() {
        var item = item(WorkStatus.PICKED);

        assertThatExceptionOfType(AlreadyDifferent.class)
                .isThrownBy(() -> item.pick(List.of(new PickedLine("TEA", 1)), CLERK, NOW));
    }

    @Test
    void movesToAnotherSpot() {
        var item = item(WorkStatus.PICKED);
        item.stage("B-07", CLERK, NOW);

        item.stage("FRIDGE 2", CLERK, NOW);
        item.stage("FRIDGE 2", CLERK, NOW);

        assertThat(item.spot()).contains("FRIDGE 2");
        assertThat(item.revision()).isEqualTo(2);
    }

    @Test
    void doesNotStageWhatIsOnTheShelf() {
        assertThatExceptionOfType(NotPicked.class)
                .isThrownBy(() -> item(WorkStatus.TO_PICK).stage("B-07", CLERK, NOW));
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "EXPIRED"})
    void endsWhenItIsCalledOff(WorkStatus end) {
        var item = item(WorkStatus.READY);

        item.follow(state(end), NOW);

        assertThat(item.status()).isEqualTo(end);
        assertThat(item.isToPutBack()).isTrue();
        assertThatExceptionOfType(WorkClosed.class).isThrownBy(() -> item.pick(ALL, CLERK, NOW));
        assertThatExceptionOfType(WorkClosed.class).isThrownBy(() -> item.stage("B-07", CLERK, NOW));
        assertThatExceptionOfType(WorkClosed.class).isThrownBy(() -> item.handOver(NOW));
    }

    @Test
    void leavesNothingToPutBackWhenNothingWasPicked() {
        var item = item(WorkStatus.TO_PICK);

        item.follow(state(WorkStatus.CANCELLED), NOW);

        assertThat(item.isToPutBack()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void isRightAboutTheStore(WorkStatus echo) {
        var item = item(WorkStatus.PICKED);
        item.stage("B-07", CLERK, NOW);
        item.handOver(NOW);

        item.follow(state(echo), NOW.plusSeconds(9));

        assertThat(item.status()).isEqualTo(WorkStatus.HANDED_OVER);
        assertThat(item.endedAt()).contains(NOW);
    }

    @ParameterizedTest
    @EnumSource(names = {"TO_PICK", "PICKED", "HANDED_OVER"})
    void keepsItsProgressWhenTheOrdersLagBehind(WorkStatus echo) {
        var item = item(WorkStatus.PICKED);
        item.stage("B-07", CLERK, NOW);

        item.follow(state(echo), NOW);

        assertThat(item.status()).isEqualTo(WorkStatus.READY);
    }

    @Test
    void takesOverWhatTheOrdersDecide() {
        var item = item(WorkStatus.READY);

        item.follow(state(WorkStatus.READY, 0, WorkFixture.LINES), NOW);

        assertThat(item.promise().due().isZero()).isTrue();
    }

    @Test
    void changesItsLinesOnlyBeforePicking() {
        var shorter = WorkFixture.LINES.subList(0, 1);
        var waiting = item(WorkStatus.TO_PICK);
        var picked = item(WorkStatus.PICKED);

        waiting.follow(state(WorkStatus.TO_PICK, 450, shorter), NOW);
        picked.follow(state(WorkStatus.PICKED, 450, shorter), NOW);

        assertThat(waiting.lines()).isEqualTo(shorter);
        assertThat(picked.lines()).isEqualTo(WorkFixture.LINES);
    }
}
