package vn.dondoc.report.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.report.PartState;
import vn.dondoc.report.ReportKind;
import vn.dondoc.report.ReportState;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/** Reads reports and the units' parts for the text, and asks whether the acting person may see or write it. */
@Component
class ReportSource {

    private static final String SELECT = "SELECT * FROM report WHERE agency_id = ? AND ";

    private final JdbcClient jdbc;
    private final Access access;
    private final ObjectMapper json;

    ReportSource(JdbcClient jdbc, Access access, ObjectMapper json) {
        this.jdbc = jdbc;
        this.access = access;
        this.json = json;
    }

    /** A report that the acting person may write, locked against submitting at the same moment. */
    record Writable(Actor actor, ReportHead head) {}

    /** A report whose whole text the acting person may see: the Office, the leadership and the clerk. */
    ReportHead readable(long reportId) {
        Actor actor = access.require(Action.VIEW_REPORT);
        ReportHead head = one(actor.agencyId(), "id = ?", reportId);
        access.require(Action.VIEW_REPORT, Subject.agency(head.agencyId()));
        return head;
    }

    Writable writable(long reportId) {
        Actor actor = access.require(Action.DRAFT_REPORT);
        ReportHead head = one(actor.agencyId(), "id = ? FOR UPDATE", reportId);
        Actor writer = access.require(Action.DRAFT_REPORT, Subject.agency(head.agencyId()));
        if (!head.writable()) {
            throw new NotPossibleException("Báo cáo %s nên không sửa được nội dung."
                    .formatted(head.state().label().toLowerCase(Vietnamese.LOCALE)));
        }
        return new Writable(writer, head);
    }

    boolean mayRead(long reportId) {
        return jdbc.sql("SELECT agency_id FROM report WHERE id = ?")
                .param(reportId)
                .query(Long.class)
                .optional()
                .filter(agency -> access.may(Action.VIEW_REPORT, Subject.agency(agency)))
                .isPresent();
    }

    boolean mayWrite(ReportHead head) {
        return head.writable() && access.may(Action.DRAFT_REPORT, Subject.agency(head.agencyId()));
    }

    /** For callers that have checked what the acting person may do. */
    ReportHead unchecked(long reportId) {
        return jdbc.sql("SELECT * FROM report WHERE id = ?")
                .param(reportId)
                .query((row, index) -> head(row))
                .single();
    }

    /** The report of the same kind for another window. */
    Optional<ReportHead> ofWindow(ReportHead like, ReportingWindow window) {
        return jdbc.sql(SELECT + "kind = ? AND window_code = ? AND state <> 'CANCELLED'")
                .params(like.agencyId(), like.kind().name(), window.code())
                .query((row, index) -> head(row))
                .optional();
    }

    /** The periodic report whose window closed last before this one's. */
    Optional<ReportHead> before(ReportHead report) {
        return jdbc.sql(SELECT + "window_code IS NOT NULL AND window_to < ? AND state <> 'CANCELLED'"
                        + " ORDER BY window_to DESC, id DESC LIMIT 1")
                .params(report.agencyId(), report.window().to())
                .query((row, index) -> head(row))
                .optional();
    }

    /** A section as it was issued, when the report is frozen. */
    Optional<String> issued(ReportHead report, String key) {
        if (report.state() != ReportState.FROZEN) {
            return Optional.empty();
        }
        return jdbc.sql("SELECT content FROM report_version WHERE report_id = ? ORDER BY version_no DESC LIMIT 1")
                .param(report.id())
                .query(String.class)
                .optional()
                .flatMap(content -> section(content, key));
    }

    private Optional<String> section(String content, String key) {
        try {
            for (JsonNode section : json.readTree(content).path("text")) {
                if (key.equals(section.path("key").asText())) {
                    return Optional.of(section.path("text").asText());
                }
            }
            return Optional.empty();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("frozen content cannot be read", e);
        }
    }

    List<PartText> parts(long reportId) {
        return jdbc.sql("""
                        SELECT p.*, u.name AS unit_name FROM report_part p JOIN unit u ON u.id = p.unit_id
                        WHERE p.report_id = ? ORDER BY u.sort_no, u.name""").param(reportId).query((row, index) -> part(row)).list();
    }

    private ReportHead one(long agencyId, String where, long id) {
        return jdbc.sql(SELECT + where)
                .params(agencyId, id)
                .query((row, index) -> head(row))
                .optional()
                .orElseThrow(() -> new NotFoundException("Báo cáo"));
    }

    private static ReportHead head(ResultSet row) throws SQLException {
        String code = row.getString("window_code");
        return new ReportHead(
                row.getLong("id"),
                row.getLong("agency_id"),
                ReportKind.valueOf(row.getString("kind")),
                row.getString("title"),
                ReportState.valueOf(row.getString("state")),
                ReportHead.window(
                        code,
                        row.getInt("report_year"),
                        row.getObject("window_from", LocalDate.class),
                        row.getObject("window_to", LocalDate.class)),
                code != null,
                row.getBoolean("correcting"));
    }

    private static PartText part(ResultSet row) throws SQLException {
        Map<PartTopic, String> texts = new EnumMap<>(PartTopic.class);
        put(texts, PartTopic.DONE, row.getString("done_text"));
        put(texts, PartTopic.NEXT, row.getString("next_text"));
        put(texts, PartTopic.DIFFICULTIES, row.getString("trouble_text"));
        put(texts, PartTopic.PROPOSALS, row.getString("proposal_text"));
        return new PartText(
                row.getLong("unit_id"), row.getString("unit_name"), PartState.valueOf(row.getString("state")), texts);
    }

    private static void put(Map<PartTopic, String> texts, PartTopic topic, String text) {
        String clean = PastedText.clean(text).strip();
        if (!clean.isEmpty()) {
            texts.put(topic, clean);
        }
    }
}
