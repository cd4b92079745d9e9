package vn.dondoc.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;

/** Finds the deadlines that a row hides beside its deadline cell (domain.md section 4). */
final class SecondDeadlines {

    private static final Words AT_ONCE = Words.of("ngay");
    private static final Words WHENEVER = Words.of("khi để xảy ra", "khi xảy ra", "mỗi khi");
    private static final Words TERM_START = Words.of(
            "chậm nhất", "trong thời gian", "trong thời hạn", "trong vòng", "không quá", "muộn nhất", "tối đa");

    private final Draft main;
    private final DeadlineContext context;
    private final List<SecondDeadline> result = new ArrayList<>();

    private SecondDeadlines(Draft main, DeadlineContext context) {
        this.main = main;
        this.context = context;
    }

    static List<SecondDeadline> find(
            Draft main, Scanner phrase, @Nullable Scanner content, @Nullable Scanner note, DeadlineContext context) {
        SecondDeadlines search = new SecondDeadlines(main, context);
        if (main.kind() != DeadlineKind.RELATIVE
                && main.kind() != DeadlineKind.EVENT
                && main.kind() != DeadlineKind.UNCLEAR) {
            search.termsAndEvents(phrase, true);
        }
        if (content != null) {
            search.content(content);
        }
        if (note != null) {
            search.termsAndEvents(note, false);
            search.recurrences(note);
            search.dates(note);
        }
        return search.result;
    }

    /** A term without an event of its own belongs to the event named just before it. */
    private void termsAndEvents(Scanner cell, boolean wholeCell) {
        Scanner.Found pending = null;
        for (Scanner.Found found : cell.found()) {
            if (found.part() instanceof Part.Happening) {
                addEvent(cell, pending);
                pending = wholeCell || opensClause(cell.tokens(), found.from()) ? found : null;
            } else if (found.part() instanceof Part.Term term) {
                boolean joins = term.event() == null && pending != null;
                boolean believable = term.event() != null || joins || TERM_START.at(cell.tokens(), found.from());
                String event = joins ? ((Part.Happening) pending.part()).event() : term.event();
                if (believable && !main.isSameTerm(term)) {
                    int from = joins ? pending.from() : found.from();
                    addTerm(cell.tokens().textOf(from, found.to()), term, event);
                }
                if (joins) {
                    pending = null;
                }
            }
        }
        addEvent(cell, pending);
    }

    private static boolean opensClause(Tokens t, int i) {
        return i == 0 || AT_ONCE.at(t, i) || t.skip(i - 1, ";.(:-+") == i;
    }

    private void addTerm(String words, Part.Term term, @Nullable String event) {
        result.add(SecondDeadline.term(words, term, event));
    }

    private void addEvent(Scanner cell, @Nullable Scanner.Found found) {
        if (found == null || !(found.part() instanceof Part.Happening happening)) {
            return;
        }
        result.add(SecondDeadline.event(cell.tokens().textOf(found.from(), found.to()), happening));
    }

    /** The content of a task is long prose: only terms with their event, and "khi để xảy ra ...", are believed. */
    private void content(Scanner cell) {
        for (Scanner.Found found : cell.found()) {
            if (found.part() instanceof Part.Term term && term.event() != null && !main.isSameTerm(term)) {
                addTerm(cell.tokens().textOf(found.from(), found.to()), term, term.event());
            } else if (found.part() instanceof Part.Happening && WHENEVER.at(cell.tokens(), found.from())) {
                addEvent(cell, found);
            }
        }
    }

    private void recurrences(Scanner note) {
        for (Scanner.Found found : note.found()) {
            if (found.part() instanceof Part.Recurs recurs
                    && recurs.recurrence() != main.recurrence()
                    && !recurs.implied()) {
                result.add(SecondDeadline.recurring(note.tokens().textOf(found.from(), found.to()), recurs));
            }
        }
    }

    private void dates(Scanner note) {
        for (Scanner.Found found : note.found()) {
            if (!(found.part() instanceof Part.Dated dated)
                    || dated.bound() != Bound.BY && dated.bound() != Bound.BEFORE
                    || dated.period().grain() != Period.Grain.DAY) {
                continue;
            }
            Period day = dated.period().year() != null
                    ? dated.period()
                    : dated.period().inYear(context.referenceDate().getYear());
            if (day.problem() != null) {
                continue;
            }
            boolean strict = dated.bound() == Bound.BEFORE;
            LocalDate due = strict && context.policy().beforeMeansDayBefore()
                    ? day.first().minusDays(1)
                    : day.first();
            if (!due.equals(main.due())) {
                result.add(SecondDeadline.dated(note.tokens().textOf(found.from(), found.to()), strict, due));
            }
        }
    }
}
