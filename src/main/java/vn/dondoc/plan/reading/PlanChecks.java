package vn.dondoc.plan.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;

/** Checks of a whole plan; each only reports what the document itself shows (domain.md section 9). */
final class PlanChecks {

    private PlanChecks() {}

    static List<Finding> check(
            List<TaskRow> tasks,
            List<TargetRow> targets,
            List<String> lines,
            @Nullable LocalDate planDate,
            @Nullable LocalDate reference) {
        return new ArrayList<>();
    }
}
