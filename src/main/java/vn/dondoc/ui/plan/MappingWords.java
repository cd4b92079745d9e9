package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.plan.MappingDecision;
import vn.dondoc.plan.MappingEntry;
import vn.dondoc.plan.MappingRow;
import vn.dondoc.plan.MappingSuggestion;
import vn.dondoc.plan.MappingTask;
import vn.dondoc.task.PlanTask;
import vn.dondoc.task.TaskState;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** How the tasks of a replaced plan, suggestions and decisions are put in words. */
final class MappingWords {

    private static final int MOST_UNITS = 2;

    private MappingWords() {}

    static List<String> unitNames(PlanTask task) {
        return task.parts().stream().map(PlanTask.Part::unitName).distinct().toList();
    }

    /** "Văn phòng Sở", "7 đơn vị (2 đã xong)". */
    static String units(PlanTask task) {
        List<String> names = unitNames(task);
        String who = names.size() <= MOST_UNITS ? String.join("; ", names) : t("replace.units", names.size());
        long done = task.doneParts();
        boolean some = done > 0 && task.state() == TaskState.OPEN;
        return some ? who + " (" + t("replace.partsDone", done, task.parts().size()) + ")" : who;
    }

    /** How far it is: the step of a single part, percentage, evidence. */
    static String progress(PlanTask task) {
        List<String> words = new ArrayList<>();
        List<PlanTask.Part> open =
                task.parts().stream().filter(PlanTask.Part::open).toList();
        if (open.size() == 1) {
            words.add(t("inbox.status." + open.get(0).status().name()));
            if (open.get(0).officerName() != null) {
                words.add(open.get(0).officerName());
            }
        }
        if (task.percent() != null) {
            words.add(t("replace.percent", task.percent()));
        }
        if (task.evidence() > 0) {
            words.add(t("replace.evidence", task.evidence()));
        }
        return String.join(" · ", words);
    }

    /** Where an old task stands; what went on in the new plan is not done, though a part of it may have been. */
    static Tag state(MappingTask task, LocalDate today) {
        boolean moved = task.entries().stream().anyMatch(entry -> entry.decision() == MappingDecision.MOVED);
        boolean ended = task.entries().stream().anyMatch(entry -> entry.decision() == MappingDecision.ENDED);
        if (!task.open() && (moved || ended)) {
            return new Tag(Tone.IDLE, t(moved ? "replace.wentOn" : "replace.ended"));
        }
        return due(task.old(), today);
    }

    /** Due date and state of an old task, coloured when late. */
    private static Tag due(PlanTask task, LocalDate today) {
        if (task.state() == TaskState.DONE) {
            return new Tag(Tone.OK, t("replace.doneOn", Formats.date(task.completedOn())));
        }
        if (task.state() == TaskState.STOPPED) {
            return new Tag(Tone.IDLE, t("replace.ended"));
        }
        if (task.due() == null) {
            return new Tag(
                    Tone.IDLE, t("plan.kind." + task.task().deadlineKind().name()));
        }
        String day = t("replace.due", Formats.date(task.due()));
        return task.overdue(today)
                ? new Tag(Tone.LATE, t("replace.overdue", Formats.date(task.due())))
                : new Tag(Tone.IDLE, day);
    }

    static Tag strength(MappingSuggestion suggestion) {
        return new Tag(
                switch (suggestion.strength()) {
                    case VERY -> Tone.OK;
                    case QUITE -> Tone.BRAND;
                    case SOMEWHAT -> Tone.IDLE;
                },
                t("replace.strength." + suggestion.strength().name(), suggestion.percent()));
    }

    /** Why a row is suggested, and what is different about it. */
    static String why(MappingSuggestion suggestion, MappingRow row) {
        List<String> words = new ArrayList<>();
        words.add(t("replace.why.content", suggestion.contentPercent()));
        words.add(
                suggestion.sameUnits()
                        ? t("replace.why.sameUnits")
                        : t(
                                "replace.why.otherUnits",
                                PlanWords.units(row.row().leadUnits(), row.row().leadText())));
        words.add(
                suggestion.sameDeadline()
                        ? t("replace.why.sameDeadline")
                        : t(
                                "replace.why.otherDeadline",
                                PlanWords.understood(row.row().deadline())));
        words.add(t(suggestion.sameDeliverable() ? "replace.why.sameProduct" : "replace.why.otherProduct"));
        return String.join(" · ", words);
    }

    static Tag decision(MappingEntry entry) {
        return new Tag(
                entry.decision() == MappingDecision.ENDED ? Tone.IDLE : Tone.OK,
                t("replace.decision." + entry.decision().name()));
    }

    /** Who decided, and when. */
    static String who(MappingEntry entry) {
        String who = entry.decidedBy() + ", " + Formats.dateTime(entry.decidedAt());
        return entry.suggested() == null ? who : who + " · " + t("replace.fromSuggestion", entry.suggested());
    }

    /** Units and deadline of a new row. */
    static String row(MappingRow row) {
        return PlanWords.units(row.row().leadUnits(), row.row().leadText()) + " · "
                + PlanWords.understood(row.row().deadline());
    }
}
