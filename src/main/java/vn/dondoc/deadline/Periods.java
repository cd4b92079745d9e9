package vn.dondoc.deadline;

import java.util.List;
import org.springframework.lang.Nullable;

/** Finds a period at an index, trying each way of writing one. */
final class Periods {

    /** One way of writing a period. */
    interface Form {
        /** The period that starts exactly there, or null. */
        @Nullable
        PeriodMatch at(Tokens tokens, int index);
    }

    private static final List<Form> FORMS = List.of(
            DayForms::iso,
            DayForms::numeric,
            DayForms::words,
            DayForms::spelled,
            PartYearForms::months,
            QuarterForm::at,
            MonthForms::named,
            MonthForms::numeric,
            YearForms::named,
            YearForms::bare);

    private Periods() {}

    @Nullable
    static PeriodMatch at(Tokens tokens, int index) {
        for (Form form : FORMS) {
            PeriodMatch match = form.at(tokens, index);
            if (match != null) {
                return match;
            }
        }
        return null;
    }
}
