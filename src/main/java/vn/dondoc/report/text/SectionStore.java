package vn.dondoc.report.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.Vietnamese;

/** The tables {@code report_section} and {@code report_section_text}. */
@Repository
class SectionStore {

    /** Typing of one person within so many minutes is one version. */
    private static final int MINUTES_OF_ONE_VERSION = 10;

    private static final String SELECT =
            "SELECT s.*, p.full_name FROM report_section s LEFT JOIN person p ON p.id = s.changed_by ";

    private final JdbcClient jdbc;
    private final Clock clock;

    SectionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<ReportSection> of(long reportId) {
        return jdbc.sql(SELECT + "WHERE s.report_id = ? ORDER BY s.orphan, s.position, s.id")
                .param(reportId)
                .query((row, index) -> section(row))
                .list();
    }

    Optional<ReportSection> find(long reportId, String key) {
        return jdbc.sql(SELECT + "WHERE s.report_id = ? AND s.node_key = ?")
                .params(reportId, key)
                .query((row, index) -> section(row))
                .optional();
    }

    ReportSection get(long reportId, String key) {
        return find(reportId, key).orElseThrow(() -> new NotFoundException("Mục của báo cáo"));
    }

    long add(long reportId, OutlineNode node, int position, String text) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO report_section (report_id, node_key, position, level, heading, number, title, text,
                          compiled_text, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        reportId,
                        node.key(),
                        position,
                        node.level(),
                        node.kind() == BlockKind.HEADING,
                        node.number(),
                        node.title(),
                        text,
                        text,
                        now())
                .update(key, "id");
        return key.getKey().longValue();
    }

    /** Heading and place follow the outline, whatever the Office has written below. */
    void place(long id, OutlineNode node, int position) {
        jdbc.sql("""
                        UPDATE report_section SET position = ?, level = ?, heading = ?, number = ?, title = ?,
                          orphan = FALSE WHERE id = ?""")
                .params(position, node.level(), node.kind() == BlockKind.HEADING, node.number(), node.title(), id)
                .update();
    }

    /** A text that compiling gave and nobody had edited, or that the Office took over. */
    void compiled(long id, String text, @Nullable Long person) {
        jdbc.sql("""
                        UPDATE report_section SET text = ?, compiled_text = ?, fresh_text = NULL, edited = FALSE,
                          changed_by = ?, changed_at = ?, version = version + 1 WHERE id = ?""").params(text, text, person, now(), id).update();
    }

    /** What compiling gives now stands beside what the Office wrote. */
    void fresh(long id, @Nullable String text) {
        jdbc.sql("UPDATE report_section SET fresh_text = ? WHERE id = ?")
                .params(text, id)
                .update();
    }

    /** The Office has seen what is new and keeps its own words. */
    void keepOwn(ReportSection section) {
        jdbc.sql("UPDATE report_section SET compiled_text = fresh_text, fresh_text = NULL, version = version + 1"
                        + " WHERE id = ? AND fresh_text IS NOT NULL")
                .param(section.id())
                .update();
    }

    /** @return whether nobody else had saved since {@code version} */
    boolean edit(long id, int version, String text, boolean edited, long person) {
        return jdbc.sql("""
                        UPDATE report_section SET text = ?, edited = ?, changed_by = ?, changed_at = ?,
                          version = version + 1 WHERE id = ? AND version = ?""").params(text, edited, person, now(), id, version).update() > 0;
    }

    void orphan(long id) {
        jdbc.sql("UPDATE report_section SET orphan = TRUE, fresh_text = NULL WHERE id = ?")
                .param(id)
                .update();
    }

    void remove(long id) {
        jdbc.sql("DELETE FROM report_section_text WHERE section_id = ?")
                .param(id)
                .update();
        jdbc.sql("DELETE FROM report_section WHERE id = ?").param(id).update();
    }

    /** Keeps a text; what one person types within some minutes, or puts aside, stays one version. */
    void keep(long sectionId, TextOrigin origin, String text, @Nullable Long person) {
        boolean goesOn = origin == TextOrigin.EDITED || origin == TextOrigin.ASIDE;
        int changed = !goesOn
                ? 0
                : jdbc.sql("""
                                UPDATE report_section_text SET text = ?, made_at = ?
                                WHERE id = (SELECT MAX(t.id) FROM report_section_text t WHERE t.section_id = ?)
                                  AND origin = ? AND made_by = ? AND began_at > ?""")
                        .params(
                                text,
                                now(),
                                sectionId,
                                origin.name(),
                                person,
                                now().minusMinutes(MINUTES_OF_ONE_VERSION))
                        .update();
        if (changed == 0) {
            jdbc.sql("INSERT INTO report_section_text (section_id, origin, text, made_by, began_at, made_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?)")
                    .params(sectionId, origin.name(), text, person, now(), now())
                    .update();
        }
    }

    /** Newest first. */
    List<SectionVersion> versions(long sectionId) {
        return jdbc.sql("""
                        SELECT t.*, p.full_name FROM report_section_text t LEFT JOIN person p ON p.id = t.made_by
                        WHERE t.section_id = ? ORDER BY t.id DESC""")
                .param(sectionId)
                .query((row, index) -> new SectionVersion(
                        row.getLong("id"),
                        TextOrigin.valueOf(row.getString("origin")),
                        name(row),
                        row.getObject("made_at", LocalDateTime.class),
                        row.getString("text")))
                .list();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Vietnamese.ZONE);
    }

    private static ReportSection section(ResultSet row) throws SQLException {
        return new ReportSection(
                row.getLong("id"),
                row.getString("node_key"),
                row.getInt("position"),
                row.getInt("level"),
                row.getBoolean("heading"),
                row.getString("number"),
                row.getString("title"),
                row.getBoolean("orphan"),
                row.getString("text"),
                row.getString("compiled_text"),
                row.getString("fresh_text"),
                row.getBoolean("edited"),
                name(row),
                row.getObject("changed_at", LocalDateTime.class),
                row.getInt("version"));
    }

    private static String name(ResultSet row) throws SQLException {
        String name = row.getString("full_name");
        return name == null ? "" : name;
    }
}
