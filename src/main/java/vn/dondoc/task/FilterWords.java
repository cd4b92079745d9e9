package vn.dondoc.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Organization;

/** A filter as a person would say it, for the title of an exported list. */
@Component
class FilterWords {

    private final Organization organization;
    private final JdbcClient jdbc;

    FilterWords(Organization organization, JdbcClient jdbc) {
        this.organization = organization;
        this.jdbc = jdbc;
    }

    String of(long agencyId, AssignmentFilter filter) {
        List<String> words = new ArrayList<>();
        words.add(filter.scope().label());
        words.add(
                filter.quick() == QuickFilter.OPEN
                        ? "Việc đang mở"
                        : filter.quick().label());
        if (filter.unitId() != null) {
            words.add(organization.unit(agencyId, filter.unitId()).name());
        }
        if (filter.status() != null) {
            words.add(filter.status().label());
        }
        if (filter.dueFrom() != null) {
            words.add("hạn từ " + Vietnamese.date(filter.dueFrom()));
        }
        if (filter.dueBefore() != null) {
            words.add("hạn trước " + Vietnamese.date(filter.dueBefore()));
        }
        if (filter.planId() != null) {
            words.add(document(
                    "SELECT source_label FROM task WHERE plan_id = ? AND agency_id = ? LIMIT 1",
                    filter.planId(),
                    agencyId));
        }
        if (filter.taskId() != null) {
            words.add(document(
                    "SELECT CONCAT(source_label, ' · ', code) FROM task WHERE id = ? AND agency_id = ?",
                    filter.taskId(),
                    agencyId));
        }
        if (filter.area() != null) {
            words.add(filter.area().label());
        }
        if (filter.source() != null) {
            words.add(filter.source().label());
        }
        if (filter.bucket() != null) {
            LocalDate day = filter.asOf();
            words.add(filter.bucket().label() + (day == null ? "" : " đến hết ngày " + Vietnamese.date(day)));
        }
        if (!filter.text().isBlank()) {
            words.add("có chữ “" + filter.text().strip() + "”");
        }
        words.removeIf(String::isEmpty);
        return String.join(" · ", words);
    }

    private String document(String sql, long id, long agencyId) {
        return jdbc.sql(sql).params(id, agencyId).query(String.class).optional().orElse("");
    }
}
