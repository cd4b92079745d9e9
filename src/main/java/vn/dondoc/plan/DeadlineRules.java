package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.deadline.DeadlineContext;
import vn.dondoc.deadline.DeadlineFacts;
import vn.dondoc.deadline.DeadlineFlag;
import vn.dondoc.deadline.DeadlinePolicy;
import vn.dondoc.deadline.DeadlineReader;
import vn.dondoc.deadline.DeadlineReading;

/** Reads deadlines of a plan against its date and its agency's calendar and parameters. */
@Component
class DeadlineRules {

    private final DeadlineReader reader = new DeadlineReader();

    WorkCalendar calendar(long agencyId) {
        return WorkCalendar.shipped();
    }

    DeadlinePolicy policy(long agencyId) {
        return DeadlinePolicy.standard();
    }

    ForPlan of(PlanData plan) {
        return new ForPlan(
                reader,
                new DeadlineContext(
                        plan.referenceDate(), calendar(plan.agencyId()), policy(plan.agencyId()), null, null));
    }

    /** The reader of one plan. */
    record ForPlan(DeadlineReader reader, DeadlineContext context) {

        /** Reads the words that count in a row. */
        DeadlineReading read(StoredRow row) {
            return read(row.phrase(), row);
        }

        /** Reads other words in the place of a row's. */
        DeadlineReading read(String phrase, StoredRow row) {
            return reader.read(phrase, context.withRow(row.content(), row.note()));
        }

        /** What a person should know about a due date that was set by hand: the same as if it had been read. */
        Set<DeadlineFlag> flags(@Nullable LocalDate due) {
            return DeadlineFacts.flags(due, context.referenceDate(), context.calendar());
        }

        LocalDate referenceDate() {
            return context.referenceDate();
        }
    }
}
