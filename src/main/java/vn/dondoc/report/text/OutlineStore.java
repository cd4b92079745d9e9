package vn.dondoc.report.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.Area;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.report.ReportKind;

/** The tables {@code outline} and {@code outline_node}; rows are only added. */
@Repository
class OutlineStore {

    private static final String SELECT =
            "SELECT o.*, p.full_name FROM outline o LEFT JOIN person p ON p.id = o.created_by";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    OutlineStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    Optional<Outline> newest(long agencyId, ReportKind kind) {
        return jdbc.sql(SELECT + " WHERE o.agency_id = ? AND o.kind = ? ORDER BY o.version DESC LIMIT 1")
                .params(agencyId, kind.name())
                .query((row, index) -> outline(row))
                .optional()
                .map(this::whole);
    }

    Optional<Outline> version(long agencyId, ReportKind kind, int version) {
        return jdbc.sql(SELECT + " WHERE o.agency_id = ? AND o.kind = ? AND o.version = ?")
                .params(agencyId, kind.name(), version)
                .query((row, index) -> outline(row))
                .optional()
                .map(this::whole);
    }

    Optional<Outline> byId(long agencyId, long id) {
        return jdbc.sql(SELECT + " WHERE o.agency_id = ? AND o.id = ?")
                .params(agencyId, id)
                .query((row, index) -> outline(row))
                .optional()
                .map(this::whole);
    }

    /** Without their blocks, newest first. */
    List<Outline> versions(long agencyId, ReportKind kind) {
        return jdbc.sql(SELECT + " WHERE o.agency_id = ? AND o.kind = ? ORDER BY o.version DESC")
                .params(agencyId, kind.name())
                .query((row, index) -> outline(row))
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when somebody else added this version */
    long add(
            long agencyId,
            ReportKind kind,
            int version,
            String note,
            @Nullable Long person,
            Instant now,
            List<OutlineNode> nodes) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        "INSERT INTO outline (agency_id, kind, version, note, created_by, created_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(agencyId, kind.name(), version, note, person, LocalDateTime.ofInstant(now, Vietnamese.ZONE))
                .update(key, "id");
        long id = key.getKey().longValue();
        List<Object[]> rows = new ArrayList<>();
        for (OutlineNode node : nodes) {
            rows.add(new Object[] {
                id,
                rows.size(),
                node.key(),
                node.level(),
                node.kind().name(),
                node.number(),
                node.title(),
                node.body(),
                node.topics().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                node.area() == null ? null : node.area().name()
            });
        }
        batch.batchUpdate(
                "INSERT INTO outline_node (outline_id, position, node_key, level, kind, number, title, body, topics, area)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        return id;
    }

    private Outline whole(Outline head) {
        List<OutlineNode> nodes = jdbc.sql("SELECT * FROM outline_node WHERE outline_id = ? ORDER BY position")
                .param(head.id())
                .query((row, index) -> node(row))
                .list();
        return new Outline(head.id(), head.kind(), head.version(), head.note(), head.author(), head.createdAt(), nodes);
    }

    private static Outline outline(ResultSet row) throws SQLException {
        String author = row.getString("full_name");
        return new Outline(
                row.getLong("id"),
                ReportKind.valueOf(row.getString("kind")),
                row.getInt("version"),
                row.getString("note"),
                author == null ? "" : author,
                row.getObject("created_at", LocalDateTime.class),
                List.of());
    }

    private static OutlineNode node(ResultSet row) throws SQLException {
        String area = row.getString("area");
        return new OutlineNode(
                row.getString("node_key"),
                row.getInt("level"),
                BlockKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("title"),
                row.getString("body"),
                topics(row.getString("topics")),
                area == null ? null : Area.valueOf(area));
    }

    private static Set<PartTopic> topics(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(PartTopic::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
