package vn.dondoc.plan.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import vn.dondoc.deadline.DeadlineReading;

/**
 * A task of the plan, page breaks rejoined.
 *
 * @param position order in the document, from 1
 * @param appendix number of the appendix ("I"), null outside numbered appendices
 * @param section number of the section or, without sections, of the group ("4", "II")
 * @param sectionTitle its title
 * @param group titles of the group rows above, outermost first, joined by " > "
 * @param rowNo printed number without trailing stop ("3", "1.2", "a")
 * @param content what is to be done
 * @param leadText lead cell as written
 * @param cooperatingText cooperating cell as written
 * @param leadUnits units that answer for the result
 * @param cooperatingUnits units that help
 * @param deadlineText deadline cell as written; start and finish columns as "Bắt đầu X; hoàn thành Y"
 * @param deadline its reading
 * @param deliverable what is to be produced; empty if none
 * @param note note; empty if none
 * @param extra cells of other columns, by the column's head
 * @param place where the row begins
 * @param parentPosition for a row without number under a numbered one: that row's position
 * @param problems what a person should look at
 */
public record TaskRow(
        int position,
        @Nullable String appendix,
        @Nullable String section,
        @Nullable String sectionTitle,
        @Nullable String group,
        @Nullable String rowNo,
        String content,
        String leadText,
        String cooperatingText,
        List<UnitReading> leadUnits,
        List<UnitReading> cooperatingUnits,
        String deadlineText,
        DeadlineReading deadline,
        String deliverable,
        String note,
        Map<String, String> extra,
        Place place,
        @Nullable Integer parentPosition,
        List<Problem> problems) {

    public TaskRow {
        leadUnits = List.copyOf(leadUnits);
        cooperatingUnits = List.copyOf(cooperatingUnits);
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
        problems = List.copyOf(problems);
    }

    /** How people call the row: "1.3", or "thứ 4" where nothing is printed. The appendix is not named. */
    public String label() {
        if (rowNo == null) {
            return "thứ " + position;
        }
        return section == null || section.isEmpty() ? rowNo : section + "." + rowNo;
    }

    /** True when a person must decide something before the row can be issued. */
    public boolean needsDecision() {
        return problems.stream().anyMatch(problem -> problem.code().needsDecision());
    }
}
