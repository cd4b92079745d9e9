package vn.dondoc.plan;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;

/** What an amendment may say. */
final class AmendmentRule {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_REASON = 2000;

    private AmendmentRule() {}

    static String number(String text) {
        return EnteredText.required(
                "documentNumber", text, LONGEST_NUMBER, "Hãy ghi số, ký hiệu văn bản làm căn cứ, ví dụ 88/QĐ-STP.");
    }

    static String reason(String text) {
        return EnteredText.required("reason", text, LONGEST_REASON, "Hãy nêu lý do sửa đổi kế hoạch.");
    }

    static LocalDate date(PlanData plan, @Nullable LocalDate date, LocalDate today) {
        if (date == null) {
            throw new InvalidInputException("documentDate", "Hãy nhập ngày văn bản làm căn cứ.");
        }
        if (date.isAfter(today)) {
            throw new InvalidInputException(
                    "documentDate", "Ngày văn bản không được sau hôm nay (%s).".formatted(Vietnamese.date(today)));
        }
        if (plan.issuedOn() != null && date.isBefore(plan.issuedOn())) {
            throw new InvalidInputException(
                    "documentDate",
                    "Ngày văn bản không được trước ngày kế hoạch (%s).".formatted(Vietnamese.date(plan.issuedOn())));
        }
        return date;
    }

    static void notEmpty(AmendmentDraft draft) {
        if (draft.changes().isEmpty()
                && draft.added().isEmpty()
                && draft.cancelled().isEmpty()) {
            throw new InvalidInputException("changes", "Hãy sửa, thêm hoặc dừng ít nhất một dòng.");
        }
        long rows = draft.changes().stream()
                .map(AmendmentDraft.Row::rowId)
                .distinct()
                .count();
        boolean both =
                draft.changes().stream().anyMatch(row -> draft.cancelled().contains(row.rowId()));
        if (rows < draft.changes().size()
                || both
                || draft.cancelled().stream().distinct().count()
                        < draft.cancelled().size()) {
            throw new InvalidInputException("changes", "Mỗi dòng chỉ được sửa hoặc dừng một lần trong một văn bản.");
        }
    }

    /** Which fields a document amends; where a row stands in the plan is no matter of it. */
    static void check(RowChange change) {
        boolean place = change.appendix() != null
                || change.sectionNo() != null
                || change.sectionTitle() != null
                || change.rowNo() != null
                || change.area() != null
                || change.note() != null;
        if (place) {
            throw new InvalidInputException(
                    "changes", "Văn bản sửa được nội dung, sản phẩm, thời hạn, đơn vị chủ trì, đơn vị phối hợp.");
        }
        units(change);
        deadline(change.deadline());
    }

    static void checkNew(RowChange values) {
        if (values.content() == null || values.content().isBlank()) {
            throw new InvalidInputException("content", "Hãy nhập nội dung nhiệm vụ.");
        }
        if (values.leadUnits() == null) {
            throw new InvalidInputException("leadUnits", "Hãy chọn đơn vị chủ trì.");
        }
        units(values);
        if (values.deadline() == null) {
            throw new InvalidInputException("deadline", "Hãy ghi thời hạn của nhiệm vụ mới.");
        }
        deadline(values.deadline());
    }

    private static void units(RowChange change) {
        if (change.leadUnits() != null && change.leadUnits().isEmpty()) {
            throw new InvalidInputException("leadUnits", "Hãy chọn đơn vị chủ trì.");
        }
    }

    /** The reading of new words counts at once, so whoever signs has seen and confirmed it. */
    private static void deadline(@Nullable DeadlineDecision decision) {
        if (decision instanceof DeadlineDecision.Confirm
                || decision instanceof DeadlineDecision.Reread reread && !reread.confirm()) {
            throw new InvalidInputException(
                    "deadline", "Hãy ghi thời hạn mới và xác nhận cách hiểu (phrase cùng confirm), hoặc chọn ngày.");
        }
    }
}
