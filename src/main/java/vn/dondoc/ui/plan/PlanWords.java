package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import vn.dondoc.deadline.AmountUnit;
import vn.dondoc.deadline.DeadlineReading;
import vn.dondoc.plan.PlanStatus;
import vn.dondoc.plan.PlanSummary;
import vn.dondoc.plan.RowUnit;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** How plans are put in words on every screen about them. */
final class PlanWords {

    private PlanWords() {}

    static String title(PlanSummary plan) {
        String number = plan.number() != null ? plan.number() : plan.printedNumber();
        return number == null ? t("plan.draftTitle") : t("plan.numberTitle", number);
    }

    static Tag status(PlanStatus status) {
        return new Tag(
                switch (status) {
                    case ISSUED -> Tone.OK;
                    case SUBMITTED, APPROVED, COMMENTING -> Tone.SOON;
                    case DRAFT, CONSOLIDATING -> Tone.BRAND;
                    case REPLACED, CLOSED, WITHDRAWN -> Tone.IDLE;
                },
                status.label());
    }

    /** What the program understood of a deadline, short: the due date, or the kind of deadline. */
    static String understood(DeadlineReading reading) {
        if (reading.start() != null
                && reading.due() != null
                && reading.kind() == vn.dondoc.deadline.DeadlineKind.RANGE) {
            return Formats.date(reading.start()) + " – " + Formats.date(reading.due());
        }
        if (reading.due() != null) {
            return Formats.date(reading.due());
        }
        if (reading.amount() != null && reading.amountUnit() != null) {
            return t("plan.after", Formats.number(reading.amount()), unit(reading.amountUnit()));
        }
        if (reading.recurrence() != null) {
            String recurrence = t("plan.recurrence." + reading.recurrence().name());
            return reading.kind() == vn.dondoc.deadline.DeadlineKind.RECURRING
                    ? recurrence
                    : t("plan.kind." + reading.kind().name()) + ", " + recurrence;
        }
        return t("plan.kind." + reading.kind().name());
    }

    static String unit(AmountUnit unit) {
        return t("plan.amount." + unit.name());
    }

    static String units(List<RowUnit> units, String printed) {
        String names = units.stream().map(RowUnit::name).collect(Collectors.joining("; "));
        return names.isEmpty() ? printed : names;
    }

    static String orDash(@Nullable String text) {
        return text == null || text.isBlank() ? "–" : text;
    }
}
