package vn.dondoc.register;

import static vn.dondoc.register.RegisterField.choice;
import static vn.dondoc.register.RegisterField.number;
import static vn.dondoc.register.RegisterField.text;
import static vn.dondoc.register.RegisterField.yesNo;

import java.util.Arrays;
import vn.dondoc.common.Area;

/** Documents that the agency issued, and those that it advised the province on (domain.md section 2, DOCS). */
final class DocumentRegister {

    private static final String UNIT = "văn bản";

    private DocumentRegister() {}

    static RegisterDefinition define() {
        RegisterBuilder made = RegisterBuilder.of("DOCS", "Văn bản ban hành, tham mưu", RegisterKind.ENTRIES)
                .about("Văn bản chỉ đạo, điều hành và văn bản đi của cơ quan; văn bản tham mưu tỉnh ban hành.")
                .day("Ngày văn bản")
                .groupedBy("KIND")
                .shows("NUMBER", "TYPE", "ABSTRACT", "QUANTITY", "KIND", "FORM")
                .numberedBy("NUMBER", "KIND")
                .field(text("NUMBER", "Số, ký hiệu"))
                .field(choice(
                                "KIND",
                                "Loại sổ",
                                Choice.of("OWN", "Văn bản đi của cơ quan"),
                                Choice.of("PROVINCE", "Tham mưu tỉnh ban hành"))
                        .mandatory())
                .field(choice(
                        "TYPE",
                        "Tên loại",
                        Choice.of("PLAN", "Kế hoạch"),
                        Choice.of("DECISION", "Quyết định"),
                        Choice.of("LETTER", "Công văn"),
                        Choice.of("REPORT", "Báo cáo"),
                        Choice.of("NOTICE", "Thông báo"),
                        Choice.of("SUBMISSION", "Tờ trình"),
                        Choice.of("DIRECTIVE", "Chỉ thị"),
                        Choice.of("RESOLUTION", "Nghị quyết"),
                        Choice.of("OTHER", "Loại khác")))
                .field(text("ABSTRACT", "Trích yếu").paragraph())
                .field(yesNo("STEERING", "Văn bản chỉ đạo CCHC"))
                .field(choice(
                        "AREA",
                        "Lĩnh vực",
                        Arrays.stream(Area.values())
                                .map(area -> Choice.of(area.name(), area.label()))
                                .toArray(Choice[]::new)))
                .field(choice(
                        "FORM",
                        "Hình thức gửi",
                        Choice.of("ELECTRONIC", "Hoàn toàn điện tử"),
                        Choice.of("BOTH", "Điện tử và giấy"),
                        Choice.of("PAPER", "Chỉ giấy")))
                .field(choice(
                        "TOPIC",
                        "Kế hoạch về",
                        Choice.of("REFORM_PLAN", "Cải cách hành chính năm"),
                        Choice.of("PROCEDURE_CONTROL_PLAN", "Kiểm soát thủ tục hành chính"),
                        Choice.of("PROCEDURE_REVIEW_PLAN", "Rà soát thủ tục hành chính"),
                        Choice.of("INSPECTION_PLAN", "Kiểm tra cải cách hành chính"),
                        Choice.of("COMMS_PLAN", "Tuyên truyền cải cách hành chính"),
                        Choice.of("DIGITAL_PLAN", "Chính quyền số, ứng dụng CNTT")))
                .field(number("QUANTITY", "Số lượng (dòng gộp)", UNIT)
                        .explained("Để trống là một văn bản; ghi số khi nhập gộp nhiều văn bản."))
                .fact(
                        "STEERING",
                        "Văn bản chỉ đạo CCHC đã ban hành",
                        UNIT,
                        EntryMeasure.count(Condition.is("KIND", "OWN").andYes("STEERING")))
                .fact("OUTGOING", "Văn bản đi của cơ quan", UNIT, EntryMeasure.count(Condition.is("KIND", "OWN")))
                .fact(
                        "PROVINCE",
                        "Văn bản tham mưu tỉnh ban hành",
                        UNIT,
                        EntryMeasure.count(Condition.is("KIND", "PROVINCE")));
        sent(made, "OUTGOING_ELECTRONIC", "Văn bản đi gửi hoàn toàn điện tử", "ELECTRONIC");
        sent(made, "OUTGOING_BOTH", "Văn bản đi gửi điện tử và giấy", "BOTH");
        sent(made, "OUTGOING_PAPER", "Văn bản đi chỉ gửi giấy", "PAPER");
        return made.countsOf("KIND", "TYPE", UNIT).countsOf("TOPIC", UNIT).build();
    }

    private static void sent(RegisterBuilder made, String name, String words, String form) {
        made.fact(
                name,
                words,
                UNIT,
                EntryMeasure.count(Condition.is("KIND", "OWN").and("FORM", form)));
    }
}
