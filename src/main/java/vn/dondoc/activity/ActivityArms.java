package vn.dondoc.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.activity.ActivityKey.Source;
import vn.dondoc.security.Actor;

/**
 * One query over several tables and several ways in, each a select of its own that reads the wanted number of rows from
 * one index, latest first. No two of them find the same row. What is about something else than work is {@link
 * SubjectArms}'s.
 */
final class ActivityArms {

    /** With more units than this, one select over all of them is cheaper than one for each. */
    private static final int MOST_UNITS = 12;

    private final List<String> arms = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Request request;
    private String seen = "";

    private ActivityArms(Request request) {
        this.request = request;
    }

    /**
     * What is asked for.
     *
     * @param actor who asks
     * @param units of the tree that is asked for; null for no limit
     * @param chosen the same where the person asked for a unit: else what is not one unit's belongs to it as well
     * @param seenUnits what the person may see, with what these units cooperate in; null for everything of the agency
     * @param comments whether the person may read what people say
     */
    record Request(
            Actor actor,
            @Nullable Long personId,
            @Nullable Set<Long> units,
            @Nullable Set<Long> chosen,
            @Nullable Set<Long> seenUnits,
            boolean comments,
            @Nullable ActivityKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable ActivityKey before,
            int limit) {

        long agencyId() {
            return actor.agencyId();
        }

        boolean wants(Source source) {
            return kind == null || kind.in(source);
        }

        /** The condition on the time of a row {@code x}, with values {@code :from :to :beforeAt :beforeId}. */
        String time(Source source) {
            String time = (from == null ? "" : " AND x.at >= :from") + (to == null ? "" : " AND x.at < :to");
            if (before == null) {
                return time;
            }
            if (before.source() == source) {
                return time + " AND x.at <= :beforeAt AND (x.at < :beforeAt OR x.id < :beforeId)";
            }
            return time + (source.compareTo(before.source()) < 0 ? " AND x.at <= :beforeAt" : " AND x.at < :beforeAt");
        }
    }

    record Query(String sql, Map<String, Object> values) {}

    static Query of(Request request) {
        ActivityArms arms = new ActivityArms(request);
        arms.values.put("limit", request.limit());
        arms.limits();
        if (request.wants(Source.ENTRY)) {
            arms.add(Source.ENTRY);
        }
        if (request.comments() && request.wants(Source.COMMENT)) {
            arms.add(Source.COMMENT);
        }
        arms.arms.addAll(SubjectArms.of(request, arms.values));
        if (arms.arms.isEmpty()) {
            return new Query("SELECT 0 AS source, 0 AS id, NOW() AS at FROM DUAL WHERE FALSE", Map.of());
        }
        return new Query(
                "SELECT source, id, at FROM (" + String.join(" UNION ALL ", arms.arms)
                        + ") x ORDER BY at DESC, source DESC, id DESC LIMIT :limit",
                arms.values);
    }

    private void add(Source source) {
        if (request.personId() != null) {
            values.put("person", request.personId());
            String ofUnits = request.units() == null ? "" : " AND x.unit_id IN (:tree)";
            if (source == Source.ENTRY) {
                arm(source, "x.actor_id = :person" + ofUnits);
                arm(source, "x.on_behalf_of = :person" + ofUnits);
            } else {
                arm(source, "x.person_id = :person" + ofUnits);
            }
        } else if (request.units() == null) {
            arm(source, "x.agency_id = :agency");
        } else if (request.units().size() > MOST_UNITS) {
            arm(source, "x.agency_id = :agency AND x.unit_id IN (:tree)");
            arm(source, "x.agency_id = :agency AND x.actor_unit_id IN (:tree) AND x.unit_id NOT IN (:tree)");
        } else {
            for (Long unit : request.units()) {
                values.put("u" + unit, unit);
                arm(source, "x.unit_id = :u" + unit);
                // holds the unit only of who acts on another one's work
                arm(source, "x.actor_unit_id = :u" + unit + " AND x.unit_id NOT IN (:tree)");
            }
        }
    }

    private void limits() {
        values.put("agency", request.agencyId());
        // an IN list must not be empty; no unit has this id
        if (request.units() != null) {
            values.put("tree", request.units().isEmpty() ? Set.of(-1L) : request.units());
        }
        if (request.seenUnits() != null) {
            values.put("seen", request.seenUnits().isEmpty() ? Set.of(-1L) : request.seenUnits());
            seen = " AND (x.unit_id IN (:seen) OR EXISTS (SELECT 1 FROM assignment a JOIN task_cooperation h"
                    + " ON h.task_id = a.task_id WHERE a.id = x.assignment_id AND h.unit_id IN (:seen))"
                    // work that went on elsewhere shows what was done and said before
                    + " OR EXISTS (SELECT 1 FROM assignment n WHERE n.continues_id = x.assignment_id"
                    + " AND n.unit_id IN (:seen)))";
        }
        if (request.from() != null) {
            values.put("from", request.from().atStartOfDay());
        }
        if (request.to() != null) {
            values.put("to", request.to().plusDays(1).atStartOfDay());
        }
        if (request.before() != null) {
            values.put("beforeAt", request.before().at());
            values.put("beforeId", request.before().id());
        }
    }

    private void arm(Source source, String way) {
        arms.add("(SELECT %d AS source, x.id, x.at FROM %s x WHERE %s%s%s%s ORDER BY x.at DESC, x.id DESC LIMIT :limit)"
                .formatted(
                        source.ordinal(),
                        source == Source.ENTRY ? "assignment_event" : "assignment_comment",
                        way,
                        seen,
                        source == Source.ENTRY ? kinds() : " AND x.removed_at IS NULL",
                        request.time(source)));
    }

    private String kinds() {
        if (request.kind() == null) {
            return "";
        }
        boolean rest = request.kind() == ActivityKind.CHANGE;
        values.put("kinds", rest ? ActivityKind.NAMED : request.kind().entries());
        return " AND x.kind " + (rest ? "NOT IN" : "IN") + " (:kinds)";
    }
}
