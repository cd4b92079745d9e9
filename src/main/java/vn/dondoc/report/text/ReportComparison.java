package vn.dondoc.report.text;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.reporting.ReportingWindow;

/** Sections beside those of the year before, of the last period, or beside their own earlier texts. */
@Service
@Transactional(readOnly = true)
public class ReportComparison {

    private final ReportSource reports;
    private final SectionStore sections;
    private final TextFields fields;

    ReportComparison(ReportSource reports, SectionStore sections, TextFields fields) {
        this.reports = reports;
        this.sections = sections;
        this.fields = fields;
    }

    /** The comparison of one section; sections of other reports are found by the key of their outline's block. */
    public Comparison compare(long reportId, String key, Against against) {
        ReportHead head = reports.readable(reportId);
        ReportSection section = sections.get(reportId, key);
        FieldSession values = fields.session(head);
        String now = values.resolve(section.text()).text();
        return switch (against) {
            case FRESH -> own(against, section.freshText(), now, values);
            case COMPILED -> own(against, section.compiledText(), now, values);
            case LAST_YEAR -> {
                ReportingWindow window = PeriodWords.yearBefore(head.window());
                yield other(window, reports.ofWindow(head, window), section, now, values, FieldSession.SAME_PERIOD);
            }
            case LAST_PERIOD -> {
                Optional<ReportHead> before = reports.before(head);
                yield other(
                        before.map(ReportHead::window).orElseGet(() -> PeriodWords.previous(head.window())),
                        before,
                        section,
                        now,
                        values,
                        FieldSession.LAST_PERIOD);
            }
        };
    }

    /** A section's text now beside one of its versions. */
    public List<TextDiff.Row> withVersion(long reportId, String key, long textId) {
        ReportHead head = reports.readable(reportId);
        ReportSection section = sections.get(reportId, key);
        FieldSession values = fields.session(head);
        return sections.versions(section.id()).stream()
                .filter(version -> version.id() == textId)
                .findFirst()
                .map(version -> TextDiff.of(
                        values.resolve(version.text()).text(),
                        values.resolve(section.text()).text()))
                .orElse(List.of());
    }

    private static Comparison own(Against against, String other, String now, FieldSession values) {
        return other == null
                ? new Comparison(against.label(), null, false, List.of(), List.of())
                : new Comparison(
                        against.label(),
                        null,
                        true,
                        TextDiff.of(values.resolve(other).text(), now),
                        List.of());
    }

    private Comparison other(
            ReportingWindow window,
            Optional<ReportHead> report,
            ReportSection section,
            String now,
            FieldSession values,
            String prefix) {
        List<Comparison.Pair> figures = Piece.of(section.text()).stream()
                .filter(Piece::isField)
                .map(Piece::token)
                .distinct()
                .filter(token -> !token.startsWith("ss:") && !token.startsWith("?"))
                .map(token -> new Comparison.Pair(values.value(token), values.value(prefix + token)))
                .filter(pair -> pair.now().number() != null || pair.then().number() != null)
                .toList();
        Optional<String> other =
                report.flatMap(one -> reports.issued(one, section.key()).or(() -> sections.find(one.id(), section.key())
                        .map(text -> fields.session(one).resolve(text.text()).text())));
        List<TextDiff.Row> rows = other.map(text -> TextDiff.of(text, now)).orElse(List.of());
        return new Comparison(
                PeriodWords.of(window), report.map(ReportHead::id).orElse(null), other.isPresent(), rows, figures);
    }
}
