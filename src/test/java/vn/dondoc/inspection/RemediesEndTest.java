package vn.dondoc.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.DatabaseTest;
import vn.dondoc.task.TaskFixture;

/** A visit ends with its last remedy, also when the last two are accepted at once. */
class RemediesEndTest extends DatabaseTest {

    @Autowired
    InspectionFixture story;

    @Autowired
    TaskFixture work;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void twoLastRemediesAtOnceCloseTheVisit() {
        long id = story.running(InspectionKind.REFORM, "hctp");
        long visit = story.visit(id, "hctp");
        story.concluded(visit, "Hồ sơ trễ hạn", "Chưa niêm yết");
        List<Long> remedies =
                story.findings(visit).stream().map(Finding::assignmentId).toList();
        for (long remedy : remedies) {
            work.receive(remedy);
            work.submit(remedy, LocalDate.of(2024, 3, 19));
            work.accept("truongphong.hctp", remedy);
        }
        CompletableFuture<Void> other = transaction.execute(status -> {
            work.accept(InspectionFixture.LEAD, remedies.get(0));
            CompletableFuture<Void> second =
                    CompletableFuture.runAsync(() -> work.accept(InspectionFixture.SECRETARY, remedies.get(1)));
            aWhile(second);
            return second;
        });
        other.join();
        assertThat(story.findings(visit)).extracting(Finding::remedy).containsOnly(RemedyState.REMEDIED);
        assertThat(story.of(visit).state()).isEqualTo(VisitState.CLOSED);
        assertThat(story.inspection(id).state()).isEqualTo(InspectionState.CLOSED);
    }

    /** Long enough to end, were there nothing to wait for. */
    private static void aWhile(CompletableFuture<Void> work) {
        try {
            work.get(3, TimeUnit.SECONDS);
        } catch (TimeoutException waits) {
            // for the first transaction to end
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
