package vn.dondoc.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Organization;

/** A filter as a person would say it, for the title of an exported list. */
@Component
class FilterWords {

    private final Organization organization;

    FilterWords(Organization organization) {
        this.organization = organization;
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
            words.add("của một kế hoạch");
        }
        if (filter.taskId() != null) {
            words.add("của một nhiệm vụ");
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
        return String.join(" · ", words);
    }
}
