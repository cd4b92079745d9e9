package vn.dondoc.register;

import static vn.dondoc.register.RegisterField.choice;
import static vn.dondoc.register.RegisterField.date;
import static vn.dondoc.register.RegisterField.number;
import static vn.dondoc.register.RegisterField.text;
import static vn.dondoc.register.RegisterField.yesNo;

/** Administrative procedures with the days on which they came into force, changed and ended (TTHC_CATALOG). */
final class ProcedureRegister {

    private static final String UNIT = "thủ tục";

    private ProcedureRegister() {}

    static RegisterDefinition define() {
        RegisterBuilder made = fields();
        inForce(made, "IN_FORCE", "Đang có hiệu lực", Condition.ANY);
        inForce(made, "IN_FORCE_DEPARTMENT", "Đang có hiệu lực tại Sở", Condition.is("PLACE", "DEPARTMENT"));
        inForce(made, "IN_FORCE_UNIT", "Đang có hiệu lực tại đơn vị trực thuộc", Condition.is("PLACE", "UNIT"));
        inForce(made, "IN_FORCE_PRACTICE", "Đang có hiệu lực tại tổ chức hành nghề", Condition.is("PLACE", "PRACTICE"));
        inForce(made, "ONLINE_FULL", "Dịch vụ công trực tuyến toàn trình", Condition.is("ONLINE", "FULL"));
        inForce(made, "ONLINE_PARTIAL", "Dịch vụ công trực tuyến một phần", Condition.is("ONLINE", "PARTIAL"));
        inForce(made, "ONLINE", "Cung cấp trực tuyến", Condition.is("ONLINE", "FULL", "PARTIAL"));
        inForce(made, "ELIGIBLE_FULL", "Đủ điều kiện trực tuyến toàn trình", Condition.is("ELIGIBLE", "FULL"));
        inForce(made, "ELIGIBLE_PARTIAL", "Đủ điều kiện trực tuyến một phần", Condition.is("ELIGIBLE", "PARTIAL"));
        inForce(
                made,
                "ONLINE_FULL_USED",
                "Toàn trình có phát sinh hồ sơ",
                Condition.is("ONLINE", "FULL").andYes("ONLINE_USED"));
        inForce(
                made,
                "ONLINE_PARTIAL_USED",
                "Một phần có phát sinh hồ sơ",
                Condition.is("ONLINE", "PARTIAL").andYes("ONLINE_USED"));
        inForce(made, "INTERLINKED_SAME", "Liên thông cùng cấp", Condition.is("INTERLINKED", "SAME"));
        inForce(made, "INTERLINKED_LEVELS", "Liên thông giữa các cấp", Condition.is("INTERLINKED", "LEVELS"));
        for (String field : new String[] {
            "NATIONAL_PORTAL", "FEE", "ONLINE_PAYMENT", "BCCI", "BCCI_RECEIVED", "BCCI_RETURNED", "PROCESS", "E_PROCESS"
        }) {
            String label = made.fields.stream()
                    .filter(one -> one.code().equals(field))
                    .findFirst()
                    .orElseThrow()
                    .label();
            inForce(made, field, label, Condition.yes(field));
        }
        return made.fact("FIELDS", "Số lĩnh vực có thủ tục", "lĩnh vực", CatalogueMeasure.different("FIELD"))
                .fact(
                        "NEW",
                        "Công bố mới trong kỳ",
                        UNIT,
                        CatalogueMeasure.happened(CatalogueMeasure.DAY, Condition.yes("NEW")))
                .fact(
                        "AMENDED",
                        "Sửa đổi, bổ sung trong kỳ",
                        UNIT,
                        CatalogueMeasure.happened("AMENDED_ON", Condition.ANY))
                .fact(
                        "ABOLISHED",
                        "Bãi bỏ, thay thế trong kỳ",
                        UNIT,
                        CatalogueMeasure.happened(CatalogueMeasure.UNTIL, Condition.ANY))
                .fact("REVIEWED", "Rà soát trong kỳ", UNIT, CatalogueMeasure.happened("REVIEWED_ON", Condition.ANY))
                .fact(
                        "SIMPLIFIED",
                        "Đơn giản hóa trong kỳ",
                        UNIT,
                        CatalogueMeasure.happened("SIMPLIFIED_ON", Condition.ANY))
                .fact(
                        "SIMPLIFIED_TIME",
                        "Đơn giản hóa: rút ngắn thời gian",
                        UNIT,
                        CatalogueMeasure.happened("SIMPLIFIED_ON", Condition.yes("SIMPLER_TIME")))
                .fact(
                        "SIMPLIFIED_PAPERS",
                        "Đơn giản hóa: giảm thành phần hồ sơ",
                        UNIT,
                        CatalogueMeasure.happened("SIMPLIFIED_ON", Condition.yes("SIMPLER_PAPERS")))
                .fact(
                        "SIMPLIFIED_OTHER",
                        "Đơn giản hóa: nội dung khác",
                        UNIT,
                        CatalogueMeasure.happened("SIMPLIFIED_ON", Condition.yes("SIMPLER_OTHER")))
                .build();
    }

    private static RegisterBuilder fields() {
        return RegisterBuilder.of("TTHC_CATALOG", "Danh mục thủ tục hành chính", RegisterKind.CATALOGUE)
                .about("Thủ tục đang có hiệu lực, mới, sửa đổi, bãi bỏ; mức độ trực tuyến, bưu chính, liên thông.")
                .day("Hiệu lực từ ngày")
                .groupedBy("")
                .shows("CODE", "NAME", "FIELD", "ONLINE", CatalogueMeasure.UNTIL)
                .numberedBy("CODE")
                .field(text("CODE", "Mã thủ tục"))
                .field(text("NAME", "Tên thủ tục").paragraph().mandatory())
                .field(text("FIELD", "Lĩnh vực"))
                .field(choice(
                        "PLACE",
                        "Nơi giải quyết",
                        Choice.of("DEPARTMENT", "Tại Sở"),
                        Choice.of("UNIT", "Đơn vị trực thuộc"),
                        Choice.of("PRACTICE", "Tổ chức hành nghề"),
                        Choice.of("DISTRICT", "Cấp huyện"),
                        Choice.of("COMMUNE", "Cấp xã")))
                .field(text("DECISION", "Quyết định công bố"))
                .field(yesNo("NEW", "Công bố mới"))
                .field(date("AMENDED_ON", "Ngày sửa đổi, bổ sung"))
                .field(date(CatalogueMeasure.UNTIL, "Hết hiệu lực từ ngày"))
                .heading("Trực tuyến, bưu chính, liên thông")
                .field(online("ONLINE", "Đang cung cấp trực tuyến"))
                .field(online("ELIGIBLE", "Đủ điều kiện trực tuyến"))
                .field(yesNo("ONLINE_USED", "Có phát sinh hồ sơ trực tuyến"))
                .field(yesNo("NATIONAL_PORTAL", "Tích hợp Cổng Dịch vụ công quốc gia"))
                .field(yesNo("FEE", "Có phí, lệ phí"))
                .field(yesNo("ONLINE_PAYMENT", "Thanh toán trực tuyến"))
                .field(yesNo("BCCI", "Công bố qua bưu chính công ích"))
                .field(yesNo("BCCI_RECEIVED", "Có tiếp nhận qua bưu chính công ích"))
                .field(yesNo("BCCI_RETURNED", "Có trả kết quả qua bưu chính công ích"))
                .field(choice(
                        "INTERLINKED",
                        "Liên thông",
                        Choice.of("NONE", "Không"),
                        Choice.of("SAME", "Cùng cấp"),
                        Choice.of("LEVELS", "Giữa các cấp")))
                .heading("Quy trình, rà soát")
                .field(yesNo("PROCESS", "Đã phê duyệt quy trình nội bộ"))
                .field(yesNo("E_PROCESS", "Quy trình nội bộ đã điện tử hóa"))
                .field(date("REVIEWED_ON", "Ngày rà soát"))
                .field(date("SIMPLIFIED_ON", "Ngày đơn giản hóa"))
                .field(yesNo("SIMPLER_TIME", "Rút ngắn thời gian"))
                .field(yesNo("SIMPLER_PAPERS", "Giảm thành phần hồ sơ"))
                .field(yesNo("SIMPLER_OTHER", "Đơn giản hóa khác"))
                .field(number("QUANTITY", "Số lượng (dòng gộp)", UNIT)
                        .explained("Để trống là một thủ tục; ghi số khi nhập gộp nhiều thủ tục giống nhau."));
    }

    private static RegisterField online(String code, String label) {
        return choice(
                code,
                label,
                Choice.of("NONE", "Không"),
                Choice.of("PARTIAL", "Một phần"),
                Choice.of("FULL", "Toàn trình"));
    }

    private static void inForce(RegisterBuilder made, String name, String words, Condition condition) {
        made.fact(name, words, UNIT, CatalogueMeasure.inForce(condition));
    }
}
