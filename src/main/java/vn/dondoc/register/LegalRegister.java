package vn.dondoc.register;

import static vn.dondoc.register.RegisterField.choice;
import static vn.dondoc.register.RegisterField.number;
import static vn.dondoc.register.RegisterField.text;
import static vn.dondoc.register.RegisterField.yesNo;

/** Work on legal normative documents (domain.md section 2, LEGAL_DOCS): one row for one piece of work on a document. */
final class LegalRegister {

    private static final String UNIT = "văn bản";

    private LegalRegister() {}

    static RegisterDefinition define() {
        return RegisterBuilder.of("LEGAL_DOCS", "Văn bản quy phạm pháp luật", RegisterKind.ENTRIES)
                .about("Soạn thảo, thẩm định, góp ý, tự kiểm tra, rà soát, xử lý văn bản quy phạm pháp luật.")
                .day("Ngày thực hiện")
                .groupedBy("WORK")
                .shows("WORK", "KIND", "NUMBER", "ABSTRACT", "QUANTITY")
                .numberedBy("NUMBER", "WORK")
                .field(choice(
                                "WORK",
                                "Việc",
                                Choice.of("ADVISED", "Tham mưu ban hành"),
                                Choice.of("DRAFTED", "Chủ trì soạn thảo"),
                                Choice.of("PROPOSAL_CHECKED", "Kiểm tra đề nghị xây dựng"),
                                Choice.of("APPRAISED", "Thẩm định"),
                                Choice.of("COMMENTED", "Góp ý dự thảo"),
                                Choice.of("SELF_CHECKED", "Tự kiểm tra"),
                                Choice.of("CHECKED", "Kiểm tra theo thẩm quyền"),
                                Choice.of("TO_REVIEW", "Phải rà soát"),
                                Choice.of("REVIEWED", "Đã rà soát"),
                                Choice.of("PROPOSED", "Kiến nghị xử lý sau rà soát"),
                                Choice.of("HANDLED", "Đã xử lý xong sau rà soát"))
                        .mandatory())
                .field(choice(
                        "KIND",
                        "Loại văn bản",
                        Choice.of("LAW", "Luật, pháp lệnh"),
                        Choice.of("DECREE", "Nghị định"),
                        Choice.of("CIRCULAR", "Thông tư"),
                        Choice.of("RESOLUTION", "Nghị quyết của HĐND"),
                        Choice.of("DECISION", "Quyết định của UBND"),
                        Choice.of("OTHER", "Loại khác")))
                .field(choice(
                        "LEVEL",
                        "Cấp ban hành",
                        Choice.of("CENTRAL", "Trung ương"),
                        Choice.of("PROVINCE", "Tỉnh"),
                        Choice.of("DISTRICT", "Huyện"),
                        Choice.of("COMMUNE", "Xã")))
                .field(text("NUMBER", "Số, ký hiệu văn bản"))
                .field(text("ABSTRACT", "Trích yếu").paragraph())
                .field(yesNo("ON_SCHEDULE", "Đúng tiến độ"))
                .field(yesNo("BY_PROCESS", "Đúng quy trình, thủ tục"))
                .field(choice(
                        "OUTCOME",
                        "Kết quả rà soát, kiểm tra",
                        Choice.of("VALID", "Còn phù hợp"),
                        Choice.of("EXPIRED", "Hết hiệu lực toàn bộ"),
                        Choice.of("EXPIRED_PARTLY", "Hết hiệu lực một phần"),
                        Choice.of("WRONG", "Có dấu hiệu trái pháp luật")))
                .field(number("QUANTITY", "Số lượng (dòng gộp)", UNIT)
                        .explained("Để trống là một văn bản; ghi số khi nhập gộp nhiều văn bản."))
                .countsOf("WORK", UNIT)
                .countsOf("WORK", "KIND", UNIT)
                .fact(
                        "ADVISED_ON_SCHEDULE",
                        "Tham mưu ban hành đúng tiến độ",
                        UNIT,
                        EntryMeasure.count(Condition.is("WORK", "ADVISED").andYes("ON_SCHEDULE")))
                .fact(
                        "ADVISED_BY_PROCESS",
                        "Tham mưu ban hành đúng quy trình, thủ tục",
                        UNIT,
                        EntryMeasure.count(Condition.is("WORK", "ADVISED").andYes("BY_PROCESS")))
                .fact(
                        "REVIEWED_EXPIRED",
                        "Rà soát: hết hiệu lực toàn bộ",
                        UNIT,
                        EntryMeasure.count(Condition.is("WORK", "REVIEWED").and("OUTCOME", "EXPIRED")))
                .fact(
                        "REVIEWED_EXPIRED_PARTLY",
                        "Rà soát: hết hiệu lực một phần",
                        UNIT,
                        EntryMeasure.count(Condition.is("WORK", "REVIEWED").and("OUTCOME", "EXPIRED_PARTLY")))
                .fact(
                        "WRONG",
                        "Kiểm tra: có dấu hiệu trái pháp luật",
                        UNIT,
                        EntryMeasure.count(
                                Condition.is("WORK", "SELF_CHECKED", "CHECKED").and("OUTCOME", "WRONG")))
                .build();
    }
}
