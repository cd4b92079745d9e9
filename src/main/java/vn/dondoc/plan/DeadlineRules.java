package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.deadline.DeadlineContext;
import vn.dondoc.deadline.DeadlineFacts;
import vn.dondoc.deadline.DeadlineFlag;
import vn.dondoc.deadline.DeadlineReader;
import vn.dondoc.deadline.DeadlineReading;
import vn.dondoc.deadline.DeadlineService;

/** Reads deadlines of a plan against its date and its agency's calendar and parameters. */
@Component
class DeadlineRules {

    private final DeadlineReader reader;
    private final DeadlineService service;

    DeadlineRules(DeadlineReader reader, DeadlineService service) {
        this.reader = reader;
        this.service = service;
    }

    /** What the phrases of an agency are read against; the day only matters where a phrase needs one. */
    DeadlineContext context(long agencyId, LocalDate referenceDate) {
        return service.forAgency(agencyId, referenceDate);
    }

    ForPlan of(PlanData plan) {
        return new ForPlan(reader, context(plan.agencyId(), plan.referenceDate()));
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
