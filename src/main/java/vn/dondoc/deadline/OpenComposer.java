package vn.dondoc.deadline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.calendar.RollPolicy;

/** Readings without a date of their own: ONGOING, RELATIVE, EVENT, ADHOC. */
final class OpenComposer {

    private OpenComposer() {}

    /** "2025 và những năm tiếp theo": begins, and does not end. Null when the phrase is not of that sort. */
    @Nullable
    static Draft openEnded(Findings findings, DeadlineContext context) {
        if (!findings.has(Part.OpenEnded.class)) {
            return null;
        }
        Period first = firstPeriod(findings);
        if (first == null) {
            return null;
        }
        YearResolver years = new YearResolver(findings, context.referenceDate().getYear());
        Period start = years.resolve(first);
        if (start.problem() != null) {
            return Draft.unclear("Ngày tháng không có thật: " + start.problem() + ".");
        }
        return Draft.of(
                        DeadlineKind.ONGOING,
                        "Bắt đầu từ " + Dates.text(start.first()) + " và tiếp tục các năm sau, không có ngày kết thúc.")
                .start(start.first())
                .flag(DeadlineFlag.OPEN_ENDED)
                .flagIf(years.assumed(), DeadlineFlag.YEAR_ASSUMED);
    }

    @Nullable
    private static Period firstPeriod(Findings findings) {
        Part.Span span = findings.first(Part.Span.class);
        if (span != null && span.from() != null) {
            return span.from().year() == null ? span.from().inYear(span.to().year()) : span.from();
        }
        Part.Several list = findings.first(Part.Several.class);
        if (list != null) {
            return list.periods().get(0);
        }
        Part.Dated dated = findings.first(Part.Dated.class);
        return dated == null ? null : dated.period();
    }

    /** "Trong năm 2024 (báo cáo đột xuất, nếu có)": on request, inside the year. Null otherwise. */
    @Nullable
    static Draft onRequestWithinYear(Findings findings, DeadlineContext context) {
        Part.OnRequest request = findings.first(Part.OnRequest.class);
        List<Part.Dated> ends = findings.ends();
        boolean frame = request != null
                && request.ifAny()
                && ends.size() == 1
                && ends.get(0).period().grain() == Period.Grain.YEAR
                && ends.get(0).bound() == Bound.IN
                && !findings.has(Part.Span.class)
                && !findings.has(Part.Several.class);
        if (!frame) {
            return null;
        }
        YearResolver years = new YearResolver(findings, context.referenceDate().getYear());
        Period year = years.resolve(ends.get(0).period());
        return onRequest("Chỉ phát sinh khi có yêu cầu, trong " + year.label() + "; hạn theo từng yêu cầu.")
                .start(year.first())
                .flagIf(years.assumed(), DeadlineFlag.YEAR_ASSUMED);
    }

    static Draft onRequest(String reason) {
        return Draft.of(DeadlineKind.ADHOC, reason);
    }

    static Draft ongoing(Findings findings, DeadlineContext context) {
        Part.Ongoing ongoing = findings.first(Part.Ongoing.class);
        Part.Dated from = findings.from();
        Period frame = from != null ? from.period() : ongoing.frame();
        YearResolver years = new YearResolver(findings, context.referenceDate().getYear());
        LocalDate start = null;
        boolean assumed = false;
        if (frame != null && (from != null || frame.year() != null)) {
            Period resolved = years.resolve(frame);
            if (resolved.problem() != null) {
                return Draft.unclear("Ngày tháng không có thật: " + resolved.problem() + ".");
            }
            start = resolved.first();
            assumed = years.assumed();
        }
        return Draft.of(DeadlineKind.ONGOING, "Việc thường xuyên, không có ngày hết hạn; báo cáo tiến độ mỗi kỳ.")
                .start(start)
                .flagIf(assumed, DeadlineFlag.YEAR_ASSUMED);
    }

    /** What waits for something: a term, a request, an event; or only a start. Null when there is nothing. */
    @Nullable
    static Draft waiting(Findings findings, DeadlineContext context) {
        Part.Term term = findings.first(Part.Term.class);
        if (term != null) {
            Draft partOfYear = partOfYear(term, findings, context);
            return partOfYear != null ? partOfYear : relative(term, findings, context);
        }
        if (findings.has(Part.OnRequest.class)) {
            return onRequest("Đột xuất: chỉ phát sinh khi có yêu cầu; hạn theo từng yêu cầu.");
        }
        Part.Happening happening = findings.first(Part.Happening.class);
        if (happening != null) {
            String when = happening.before() ? "trước khi" : "ngay khi";
            return Draft.of(DeadlineKind.EVENT, "Thực hiện " + when + " xảy ra sự kiện: " + happening.event() + ".")
                    .event(happening.event())
                    .flagIf(happening.before(), DeadlineFlag.BEFORE_EVENT);
        }
        Part.Dated from = findings.from();
        return from == null ? null : startOnly(from, findings, context);
    }

    /** "6 tháng", "9 tháng" alone are the first months of the year, as periodic reports call them. */
    @Nullable
    private static Draft partOfYear(Part.Term term, Findings findings, DeadlineContext context) {
        int months = term.unit() == AmountUnit.MONTH && term.amount().scale() <= 0
                ? term.amount().intValue()
                : 0;
        boolean alone = findings.scanner().tokens().skip(0, ".") == 0
                && findings.scanner().tokens().skip(2, ".")
                        == findings.scanner().tokens().size();
        if (!alone || months != 6 && months != 9) {
            return null;
        }
        Period period = Period.months(1, months, context.referenceDate().getYear());
        return Draft.of(DeadlineKind.PERIOD_END, months + " tháng đầu năm: hạn là " + Dates.text(period.last()) + ".")
                .start(period.first())
                .due(period.last())
                .flag(DeadlineFlag.YEAR_ASSUMED);
    }

    private static Draft relative(Part.Term term, Findings findings, DeadlineContext context) {
        Part.Happening happening = findings.first(Part.Happening.class);
        String event = term.event() == null && happening != null ? happening.event() : term.event();
        Draft draft = Draft.of(DeadlineKind.RELATIVE, Terms.explain(term, event))
                .term(term)
                .event(event);
        draft.flagIf(event == null, DeadlineFlag.EVENT_NOT_STATED)
                .flagIf(term.before(), DeadlineFlag.BEFORE_EVENT)
                .flagIf(term.amount().scale() > 0, DeadlineFlag.FRACTION)
                .flagIf(term.hours(), DeadlineFlag.STATED_IN_HOURS)
                .flagIf(term.amount().compareTo(BigDecimal.ZERO) == 0, DeadlineFlag.UNREAD_WORDS);
        if (term.from() == null || term.before()) {
            return draft;
        }
        YearResolver years = new YearResolver(findings, context.referenceDate().getYear());
        Period day = years.resolve(term.from());
        if (day.problem() != null) {
            return Draft.unclear("Ngày tháng không có thật: " + day.problem() + ".");
        }
        LocalDate due = RelativeTerm.due(day.first(), term.amount(), term.unit(), context.calendar(), RollPolicy.NONE);
        return draft.due(due).flagIf(years.assumed(), DeadlineFlag.YEAR_ASSUMED);
    }

    private static Draft startOnly(Part.Dated from, Findings findings, DeadlineContext context) {
        YearResolver years = new YearResolver(findings, context.referenceDate().getYear());
        Period start = years.resolve(from.period());
        if (start.problem() != null) {
            return Draft.unclear("Ngày tháng không có thật: " + start.problem() + ".");
        }
        return Draft.of(
                        DeadlineKind.ONGOING,
                        "Chỉ nêu thời điểm bắt đầu (" + Dates.text(start.first()) + "), chưa nêu thời điểm kết thúc.")
                .start(start.first())
                .flag(DeadlineFlag.END_NOT_STATED)
                .flagIf(years.assumed(), DeadlineFlag.YEAR_ASSUMED);
    }
}
