package vn.dondoc.report.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.indicator.IndicatorLine;
import vn.dondoc.report.ReportContent;
import vn.dondoc.report.Snapshot;
import vn.dondoc.security.CurrentActor;

/** What is frozen: the text as printed, every number with what it was counted from, and the appendix. */
@Component
class TextSnapshots implements ReportContent {

    private final ReportSource reports;
    private final SectionStore sections;
    private final TextFields fields;
    private final CurrentActor current;
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    TextSnapshots(
            ReportSource reports,
            SectionStore sections,
            TextFields fields,
            CurrentActor current,
            JdbcClient jdbc,
            ObjectMapper json) {
        this.reports = reports;
        this.sections = sections;
        this.fields = fields;
        this.current = current;
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    @Nullable
    public Snapshot snapshot(long reportId) {
        return take(reportId, true);
    }

    @Override
    @Nullable
    public Snapshot draft(long reportId) {
        return take(reportId, false);
    }

    @Nullable
    private Snapshot take(long reportId, boolean withSources) {
        List<ReportSection> written = sections.of(reportId);
        // null: nothing was compiled, the units' parts are kept as they are
        return written.isEmpty() ? null : asCounting(reportId, () -> take(reportId, written, withSources));
    }

    private Snapshot take(long reportId, List<ReportSection> written, boolean withSources) {
        ReportHead head = reports.unchecked(reportId);
        FieldSession values = fields.session(head).readAll();
        WholeText whole = new WholeText(written, values);
        ArrayNode text = json.createArrayNode();
        ArrayNode figures = json.createArrayNode();
        Set<String> known = new HashSet<>();
        for (WholeText.Printed printed : whole.sections()) {
            ObjectNode section = text.addObject();
            section.put("key", printed.section().key());
            section.put("level", printed.section().level());
            section.put("heading", printed.section().heading());
            section.put("number", printed.section().number());
            section.put("title", values.resolve(printed.section().title()).text());
            section.put("text", printed.text().text());
            section.put("written", printed.section().text());
            for (ResolvedText.Stretch stretch : printed.text().stretches()) {
                if (withSources
                        && stretch.value() != null
                        && known.add(stretch.value().token())) {
                    figure(figures.addObject(), stretch.value(), values);
                }
            }
        }
        return new Snapshot(text, figures, appendix(values));
    }

    private void figure(ObjectNode figure, FieldValue value, FieldSession values) {
        figure.put("field", value.token());
        figure.put("label", value.label());
        figure.put("state", value.state().name());
        figure.put("printed", value.shown());
        figure.put("value", value.number());
        figure.put("population", value.population());
        figure.put("from", value.from() == null ? null : value.from().toString());
        figure.put("to", value.to() == null ? null : value.to().toString());
        figure.put("link", value.link());
        ArrayNode sources = figure.putArray("sources");
        values.rows(value.token()).forEach(row -> {
            ObjectNode source = sources.addObject();
            source.put("kind", row.kind());
            source.put("id", row.id());
        });
    }

    private JsonNode appendix(FieldSession values) {
        return values.appendix()
                .<JsonNode>map(lines -> {
                    ArrayNode rows = json.createArrayNode();
                    for (IndicatorLine line : lines) {
                        ObjectNode row = rows.addObject();
                        row.put("code", line.code());
                        row.put("number", line.printedNumber());
                        row.put("level", line.level());
                        row.put("type", line.type().name());
                        row.put("label", line.label());
                        row.put("unit", line.unitOfMeasure());
                        row.put("value", line.number());
                        row.put("text", line.text());
                        row.put("origin", line.origin().name());
                        row.put("formula", line.formula());
                        row.put("note", line.note());
                    }
                    return rows;
                })
                .orElseGet(json::nullNode);
    }

    /** Figures are counted for a person; where nobody acts, for the one who compiled the report. */
    private Snapshot asCounting(long reportId, Supplier<Snapshot> work) {
        if (current.find().isPresent()) {
            return work.get();
        }
        return jdbc.sql("SELECT p.username FROM report_compilation c JOIN person p ON p.id = c.compiled_by"
                        + " WHERE c.report_id = ?")
                .param(reportId)
                .query(String.class)
                .optional()
                .map(name -> current.callAs(name, work))
                .orElseGet(work);
    }
}
