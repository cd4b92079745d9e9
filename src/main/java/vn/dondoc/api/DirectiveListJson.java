package vn.dondoc.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import vn.dondoc.directive.DirectiveTaskDraft;
import vn.dondoc.directive.Issuer;
import vn.dondoc.directive.ListReading;
import vn.dondoc.directive.ListRow;
import vn.dondoc.directive.RowDoubt;

/**
 * A list as read, nothing stored.
 *
 * @param account every row of every table of the file, by what it is
 */
record DirectiveListJson(List<Row> rows, List<ListReading.Account> account) {

    /**
     * A row as read.
     *
     * @param leadUnitIds units that are sure
     * @param unsure names that a person has to decide about
     * @param doubts what has to be decided before the list can be taken
     */
    record Row(
            int position,
            String place,
            DirectiveJson.Head document,
            String content,
            String printedLeads,
            List<Long> leadUnitIds,
            List<ListRow.UnsureUnit> unsure,
            List<Long> cooperatingUnitIds,
            String cooperatingText,
            String deadline,
            String deliverable,
            String trackingNumber,
            String note,
            List<RowDoubt> doubts) {}

    /** The request that takes a list. */
    record Taking(@Nullable List<Taken> rows) {}

    /** The request that reads a pasted table. */
    record Pasted(
            @Schema(description = "HTML hoặc các dòng có dấu tab giữa các ô") @Nullable
            String table,

            @Nullable Issuer issuer,
            @Nullable LocalDate receivedOn) {}

    /**
     * A row of the request that takes a list.
     *
     * @param seen what may be the same was seen: it is new
     * @param leftOut why the row is not taken
     */
    record Taken(
            @Nullable DirectiveRequests.HeadInput document,
            @Nullable DirectiveRequests.TaskInput task,
            @Nullable String place,
            boolean seen,

            @Schema(description = "Lý do không nhận dòng này") @Nullable
            String leftOut) {}

    static DirectiveListJson of(ListReading reading, Map<Integer, List<RowDoubt>> doubts) {
        return new DirectiveListJson(
                reading.rows().stream()
                        .map(row -> row(row, doubts.getOrDefault(row.position(), List.of())))
                        .toList(),
                reading.account());
    }

    private static Row row(ListRow row, List<RowDoubt> doubts) {
        DirectiveTaskDraft draft = row.draft();
        return new Row(
                row.position(),
                row.place(),
                DirectiveJson.Head.of(row.head()),
                draft.content(),
                row.printedLeads(),
                draft.leadUnitIds(),
                row.unsure(),
                draft.cooperatingUnitIds(),
                draft.cooperatingText(),
                draft.deadline().text(),
                draft.deliverable(),
                draft.trackingNumber(),
                draft.note(),
                doubts);
    }
}
