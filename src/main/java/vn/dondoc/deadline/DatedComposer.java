package vn.dondoc.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;

/** Readings with a date: FIXED_BY, FIXED_BEFORE, PERIOD_END, RANGE. */
final class DatedComposer {

    private final Findings findings;
    private final DeadlineContext context;
    private final YearResolver years;

    DatedComposer(Findings findings, DeadlineContext context) {
        this.findings = findings;
        this.context = context;
        this.years = new YearResolver(findings, context.referenceDate().getYear());
    }

    Draft compose() {
        List<Part.Dated> ends = resolved(findings.ends());
        List<Part.Span> spans = findings.all(Part.Span.class);
        List<Part.Several> lists = findings.all(Part.Several.class);
        Draft draft;
        if (spans.size() + lists.size() > 1 || spans.size() + lists.size() == 1 && !ends.isEmpty()) {
            draft = Draft.unclear("Cụm từ nêu nhiều mốc thời gian; hãy tách thành nhiều nhiệm vụ hoặc chọn một mốc.");
        } else if (!spans.isEmpty()) {
            draft = span(spans.get(0));
        } else if (!lists.isEmpty()) {
            draft = list(lists.get(0));
        } else {
            draft = ends(ends);
        }
        return draft.kind() == DeadlineKind.UNCLEAR ? draft : draft.flagIf(years.assumed(), DeadlineFlag.YEAR_ASSUMED);
    }

    private List<Part.Dated> resolved(List<Part.Dated> ends) {
        Part.DayOfMonth day = findings.first(Part.DayOfMonth.class);
        List<Part.Dated> result = new ArrayList<>();
        for (Part.Dated end : ends) {
            Period period = years.resolve(end.period());
            result.add(new Part.Dated(end.bound(), period, false, end.lastWorkingDay(), end.flags()));
            if (day != null && ends.size() == 1 && period.grain() == Period.Grain.MONTH) {
                Period exact = Period.day(day.day(), period.firstMonth(), period.year());
                result.add(new Part.Dated(day.bound(), exact, false, false, List.of()));
                findings.remove(day);
            }
        }
        return result;
    }

    private Draft ends(List<Part.Dated> ends) {
        String problem = problem(ends.stream().map(Part.Dated::period).toList());
        if (problem != null) {
            return Draft.unclear(problem);
        }
        Part.Dated from = findings.from();
        List<Part.Dated> byFineness = ends.stream()
                .sorted(Comparator.comparing((Part.Dated end) -> end.period().grain()))
                .toList();
        Part.Dated finest = byFineness.get(0);
        for (Part.Dated other : byFineness) {
            boolean same = other.period().equals(finest.period()) && other.bound() == finest.bound();
            boolean frame = other.period().grain() != finest.period().grain()
                    && other.period().contains(finest.period());
            if (!same && !frame) {
                return several(ends.stream().map(Part.Dated::period).toList());
            }
        }
        if (from != null) {
            return range(years.start(from.period(), finest.period()), finest.bound(), finest.period());
        }
        Draft draft = single(finest);
        Part.Dated coarsest = byFineness.get(byFineness.size() - 1);
        LocalDate first = coarsest.period().first();
        boolean framed = coarsest != finest && draft.due() != null && !first.isAfter(draft.due());
        return framed ? draft.start(first) : draft;
    }

    private Draft single(Part.Dated part) {
        Period period = part.period();
        Draft draft;
        if (part.bound() == Bound.BEFORE) {
            LocalDate due = before(period);
            boolean dayBefore = !due.equals(period.first());
            draft = Draft.of(
                            DeadlineKind.FIXED_BEFORE,
                            dayBefore
                                    ? "“Trước” %s: hạn là ngày liền trước, %s."
                                            .formatted(period.label(), Dates.text(due))
                                    : "“Trước” %s: theo tham số của cơ quan, được tính cả ngày đó."
                                            .formatted(period.label()))
                    .flag(DeadlineFlag.STRICT_BEFORE)
                    .due(due);
        } else if (period.grain() == Period.Grain.DAY) {
            draft = Draft.of(DeadlineKind.FIXED_BY, "Hạn là hết " + period.label() + ".")
                    .due(period.last());
        } else {
            draft = periodEnd(part, period);
        }
        part.flags().forEach(draft::flag);
        return draft;
    }

    private Draft periodEnd(Part.Dated part, Period period) {
        LocalDate last = period.last();
        if (part.lastWorkingDay()) {
            LocalDate working = context.calendar().previousWorkingDay(last);
            return Draft.of(DeadlineKind.FIXED_BY, "Ngày làm việc cuối cùng của " + period.label() + ".")
                    .due(working);
        }
        return Draft.of(
                        DeadlineKind.PERIOD_END,
                        "Trong " + period.label() + ": hạn là ngày cuối, " + Dates.text(last) + ".")
                .start(period.first())
                .due(last);
    }

    private LocalDate before(Period period) {
        boolean inclusive =
                period.grain() == Period.Grain.DAY && !context.policy().beforeMeansDayBefore();
        return inclusive ? period.first() : period.first().minusDays(1);
    }

    private Draft span(Part.Span span) {
        Period to = years.end(span.to(), span.from());
        if (span.from() == null) {
            String problem = problem(List.of(to));
            return problem != null ? Draft.unclear(problem) : between(context.referenceDate(), span.toBound(), to);
        }
        return range(years.start(span.from(), to), span.toBound(), to);
    }

    private Draft range(Period from, Bound bound, Period to) {
        String problem = problem(List.of(from, to));
        return problem != null ? Draft.unclear(problem) : between(from.first(), bound, to);
    }

    private Draft between(LocalDate start, Bound bound, Period to) {
        LocalDate due = bound == Bound.BEFORE ? before(to) : to.last();
        if (due.isBefore(start)) {
            return Draft.unclear("Thời điểm kết thúc (%s) đứng trước thời điểm bắt đầu (%s)."
                    .formatted(Dates.text(due), Dates.text(start)));
        }
        return Draft.of(DeadlineKind.RANGE, "Từ %s đến hết %s.".formatted(Dates.text(start), Dates.text(due)))
                .flagIf(bound == Bound.BEFORE, DeadlineFlag.STRICT_BEFORE)
                .start(start)
                .due(due);
    }

    /** Neighbouring periods are one stretch; anything else is several deadlines. */
    private Draft list(Part.Several list) {
        List<Period> periods = years.list(list.periods());
        String problem = problem(periods);
        if (problem != null) {
            return Draft.unclear(problem);
        }
        for (int i = 1; i < periods.size(); i++) {
            boolean follows =
                    periods.get(i - 1).last().plusDays(1).equals(periods.get(i).first());
            if (!follows || periods.get(i).grain() == Period.Grain.DAY) {
                return several(periods);
            }
        }
        Period last = periods.get(periods.size() - 1);
        if (list.bound() == Bound.BEFORE) {
            return several(periods);
        }
        return range(periods.get(0), Bound.BY, last)
                .flag(DeadlineFlag.SEVERAL_PERIODS)
                .because("Các kỳ liền nhau được gộp thành một khoảng.");
    }

    private static Draft several(List<Period> periods) {
        String labels = periods.stream().map(Period::label).distinct().collect(Collectors.joining("; "));
        return Draft.unclear(
                "Cụm từ nêu nhiều mốc thời gian (" + labels + "); hãy tách thành nhiều nhiệm vụ hoặc chọn một mốc.");
    }

    @Nullable
    private static String problem(List<Period> periods) {
        for (Period period : periods) {
            if (period.problem() != null) {
                return "Ngày tháng không có thật: " + period.problem() + ".";
            }
        }
        return null;
    }
}
