package vn.dondoc.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.LikePattern;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** Lists feedback; reads no table of personal data. */
@Repository
class FeedbackList {

    private static final int MOST = 20_000;
    private static final int SOON_DAYS = 3;
    private static final String WAITING = FeedbackState.waiting().stream()
            .map(state -> "'" + state.name() + "'")
            .collect(Collectors.joining(", ", "f.state IN (", ")"));
    private static final String ENDED = Arrays.stream(FeedbackState.values())
            .filter(FeedbackState::ended)
            .map(state -> "'" + state.name() + "'")
            .collect(Collectors.joining(", ", "f.state IN (", ")"));
    private static final String COUNTED_DUE = "COALESCE(f.new_due_on, f.due_on)";

    private final JdbcClient jdbc;
    private final Clock clock;

    FeedbackList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PageOf<FeedbackRow> page(Actor actor, FeedbackFilter filter, PageQuery page) {
        String order = order(page);
        Where where = where(actor, filter);
        long total = count(where);
        where.values.add(page.size());
        where.values.add(page.offset());
        return new PageOf<>(rows(where, order + " LIMIT ? OFFSET ?"), total, page.page(), page.size());
    }

    List<FeedbackRow> all(Actor actor, FeedbackFilter filter) {
        return rows(where(actor, filter), order(PageQuery.of(0, 1)) + " LIMIT " + MOST);
    }

    long count(Actor actor, FeedbackFilter filter) {
        return count(where(actor, filter));
    }

    private long count(Where where) {
        return jdbc.sql("SELECT COUNT(*) FROM feedback f WHERE " + where.sql)
                .params(where.values)
                .query(Long.class)
                .single();
    }

    private List<FeedbackRow> rows(Where where, String tail) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("""
                        SELECT f.id, f.case_number, f.case_year, f.received_on, f.channel, f.subject, f.title, f.state,
                          f.due_on, f.new_due_on, f.unit_id, f.answered_on, f.published_on, u.name AS unit,
                          p.full_name AS officer
                        FROM feedback f LEFT JOIN unit u ON u.id = f.unit_id LEFT JOIN person p ON p.id = f.officer_id
                        WHERE""" + " " + where.sql + tail)
                .params(where.values)
                .query((row, index) -> row(row, today))
                .list();
    }

    private static FeedbackRow row(ResultSet row, LocalDate today) throws SQLException {
        FeedbackState state = FeedbackState.valueOf(row.getString("state"));
        LocalDate due = row.getObject("due_on", LocalDate.class);
        LocalDate newDue = row.getObject("new_due_on", LocalDate.class);
        LocalDate answered = row.getObject("answered_on", LocalDate.class);
        return new FeedbackRow(
                row.getLong("id"),
                FeedbackRows.code(row),
                row.getObject("received_on", LocalDate.class),
                FeedbackChannel.valueOf(row.getString("channel")),
                FeedbackSubject.valueOf(row.getString("subject")),
                row.getString("title"),
                state,
                due,
                newDue,
                row.getObject("unit_id", Long.class),
                text(row.getString("unit")),
                text(row.getString("officer")),
                answered,
                row.getObject("published_on", LocalDate.class),
                Feedback.late(state, due, answered, today),
                state.open() ? ChronoUnit.DAYS.between(today, newDue == null ? due : newDue) : null);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private record Where(StringBuilder sql, List<Object> values) {
        void and(String condition, Object... more) {
            sql.append(" AND (").append(condition).append(')');
            values.addAll(List.of(more));
        }
    }

    private Where where(Actor actor, FeedbackFilter filter) {
        Where where = new Where(new StringBuilder("f.agency_id = ?"), new ArrayList<>(List.of(actor.agencyId())));
        if (!Access.mayAgencyWide(actor, Action.VIEW_FEEDBACK)) {
            Collection<Long> units = Access.units(actor, Action.VIEW_FEEDBACK);
            where.and(in("f.unit_id", units), units.toArray());
        }
        view(where, actor, filter.view());
        if (filter.state() != null) {
            where.and("f.state = ?", filter.state().name());
        }
        if (filter.channel() != null) {
            where.and("f.channel = ?", filter.channel().name());
        }
        if (filter.subject() != null) {
            where.and("f.subject = ?", filter.subject().name());
        }
        if (filter.unitId() != null) {
            if (filter.unitId() == 0) {
                where.and("f.unit_id IS NULL");
            } else {
                where.and("f.unit_id = ?", filter.unitId());
            }
        }
        String day = day(filter.view());
        if (filter.from() != null) {
            where.and(day + " >= ?", filter.from());
        }
        if (filter.to() != null) {
            where.and(day + " <= ?", filter.to());
        }
        if (!filter.text().isBlank()) {
            String like = LikePattern.containing(filter.text());
            where.and(
                    "CONCAT(LPAD(f.case_number, GREATEST(2, LENGTH(f.case_number)), '0'), '/', f.case_year) LIKE ?"
                            + " OR f.title LIKE ? OR f.content LIKE ? OR f.external_code LIKE ?",
                    like,
                    like,
                    like,
                    like);
        }
        return where;
    }

    /** Of which day the days of a filter speak. */
    private static String day(FeedbackFilter.View view) {
        return switch (view) {
            case ANSWERED, ANSWERED_IN_TIME, ANSWERED_LATE -> "f.answered_on";
            case PUBLISHED -> "f.published_on";
            default -> "f.received_on";
        };
    }

    private void view(Where where, Actor actor, FeedbackFilter.View view) {
        LocalDate today = LocalDate.now(clock);
        switch (view) {
            case ALL -> {}
            case MINE -> mine(where, actor);
            case OPEN -> where.and(WAITING);
            case DUE_SOON ->
                where.and(WAITING + " AND " + COUNTED_DUE + " BETWEEN ? AND ?", today, today.plusDays(SOON_DAYS));
            case OVERDUE -> where.and(WAITING + " AND f.due_on < ?", today);
            case LATE -> where.and("f.answered_on > f.due_on OR " + WAITING + " AND f.due_on < ?", today);
            case TO_PUBLISH -> where.and("f.state = 'ANSWERED'");
            case ENDED -> where.and(ENDED);
            case RECEIVED -> where.and("f.state NOT IN ('FORWARDED', 'REFUSED')");
            case NOT_HANDLED -> where.and("f.state IN ('FORWARDED', 'REFUSED')");
            case TO_ANSWER -> where.and("f.state IN ('WITH_UNIT', 'ANSWERING', 'CHECKING')");
            case ANSWERED -> where.and("f.answered_on IS NOT NULL");
            case ANSWERED_IN_TIME -> where.and("f.answered_on <= f.due_on");
            case ANSWERED_LATE -> where.and("f.answered_on > f.due_on");
            case PUBLISHED -> where.and("f.published_on IS NOT NULL");
        }
    }

    /** What the person, or somebody represented, can move on. */
    private static void mine(Where where, Actor actor) {
        List<String> ways = new ArrayList<>(List.of("1 = 0"));
        List<Object> values = new ArrayList<>();
        if (Access.mayAgencyWide(actor, Action.ENTER_FEEDBACK)) {
            ways.add("f.state = 'RECEIVED'");
        }
        if (Access.mayAgencyWide(actor, Action.PUBLISH_FEEDBACK)) {
            ways.add("f.state IN ('CHECKING', 'TO_SEND', 'ANSWERED')");
        }
        Collection<Long> units = Access.units(actor, Action.ANSWER_FEEDBACK);
        // whose officer is gone waits for the head as if none had been named
        ways.add("(f.state = 'WITH_UNIT' OR f.state = 'ANSWERING' AND NOT EXISTS (SELECT 1 FROM person o"
                + " WHERE o.id = f.officer_id AND o.active)) AND "
                + in("f.unit_id", units));
        values.addAll(units);
        Collection<Long> people = actor.everyPersonId();
        ways.add("f.state = 'ANSWERING' AND " + in("f.officer_id", people));
        values.addAll(people);
        where.and(String.join(" OR ", ways), values.toArray());
    }

    /** A condition; nothing is in no values. */
    static String in(String column, Collection<?> values) {
        return values.isEmpty()
                ? "1 = 0"
                : column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }

    private static String order(PageQuery page) {
        String direction = page.descending() ? " DESC" : "";
        return switch (page.sort()) {
            case "" ->
                " ORDER BY %s DESC, IF(%s, f.due_on, NULL), f.received_on DESC, f.id DESC".formatted(WAITING, WAITING);
            case "receivedOn" -> " ORDER BY f.received_on%s, f.id%s".formatted(direction, direction);
            case "dueOn" -> " ORDER BY f.due_on%s, f.id%s".formatted(direction, direction);
            case "answeredOn" -> " ORDER BY f.answered_on%s, f.id%s".formatted(direction, direction);
            default ->
                throw new InvalidInputException("sort", "Chỉ sắp xếp được theo receivedOn, dueOn hoặc answeredOn.");
        };
    }
}
