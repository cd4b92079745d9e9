package vn.dondoc.register;

import static vn.dondoc.register.RegisterField.number;
import static vn.dondoc.register.RegisterField.of;
import static vn.dondoc.register.RegisterField.text;
import static vn.dondoc.register.RegisterField.yesNo;

/** Money, information technology and the quality system of the office itself (FINANCE, ICT, ISO). */
final class OfficeRegisters {

    private static final String UNITS = "cơ quan, đơn vị";

    private OfficeRegisters() {}

    static RegisterDefinition finance() {
        return RegisterBuilder.of("FINANCE", "Tài chính công", RegisterKind.SNAPSHOTS)
                .about("Cơ chế tự chủ, quy chế chi tiêu nội bộ, kinh phí tại một ngày.")
                .day("Tại ngày")
                .shows("AUTONOMY", "UNITS_STATE", "UNITS_PARTLY", "SPENDING_RULES", "BUDGET")
                .field(yesNo("AUTONOMY", "Cơ quan thực hiện cơ chế tự chủ"))
                .field(yesNo("SPENDING_RULES", "Có quy chế chi tiêu nội bộ"))
                .field(number("AGENCIES_AUTONOMOUS", "Tổ chức hành chính trực thuộc tự chủ", UNITS))
                .field(number("UNITS_FULL", "Đơn vị sự nghiệp tự chủ chi thường xuyên và đầu tư", UNITS))
                .field(number("UNITS_OPERATING", "Đơn vị sự nghiệp tự chủ chi thường xuyên", UNITS))
                .field(number("UNITS_PARTLY", "Đơn vị sự nghiệp tự chủ một phần", UNITS))
                .field(number("UNITS_STATE", "Đơn vị sự nghiệp do Nhà nước bảo đảm", UNITS))
                .field(number("UNITS_SPENDING_RULES", "Đơn vị trực thuộc có quy chế chi tiêu nội bộ", UNITS))
                .field(money("BUDGET", "Kinh phí được giao trong năm"))
                .field(money("SPENT", "Kinh phí đã giải ngân trong năm"))
                .field(text("NOTE", "Văn bản, ghi chú").paragraph())
                .everyField()
                .build();
    }

    static RegisterDefinition technology() {
        return RegisterBuilder.of("ICT", "Công nghệ thông tin", RegisterKind.SNAPSHOTS)
                .about("Thư điện tử, chứng thư số, phần mềm, kết nối tại một ngày.")
                .day("Tại ngày")
                .shows("MAIL_ACCOUNTS", "LEADER_CERTIFICATES", "APPLICATIONS", "ONE_STOP_CONNECTED")
                .field(number("MAIL_ACCOUNTS", "Người có thư điện tử công vụ", "người"))
                .field(number("LEADER_CERTIFICATES", "Lãnh đạo có chứng thư số", "người"))
                .field(number("CERTIFICATES", "Chứng thư số đã cấp", "chứng thư số"))
                .field(number("APPLICATIONS", "Ứng dụng số nội bộ khác", "phần mềm"))
                .field(yesNo("ONE_STOP_CONNECTED", "Kết nối hệ thống một cửa điện tử của tỉnh"))
                .field(yesNo("REPORT_SYSTEM", "Dùng hệ thống báo cáo cấp tỉnh"))
                .field(yesNo("TASK_SOFTWARE", "Dùng phần mềm theo dõi nhiệm vụ tỉnh giao"))
                .field(text("NOTE", "Ghi chú").paragraph())
                .everyField()
                .build();
    }

    static RegisterDefinition quality() {
        return RegisterBuilder.of("ISO", "Hệ thống ISO 9001", RegisterKind.PERIODS)
                .about("Công bố, đánh giá nội bộ, xem xét của lãnh đạo đối với hệ thống quản lý chất lượng trong kỳ.")
                .shows("PUBLISHED", "AUDITED", "REVIEWED", "NOTE")
                .heading("Cơ quan")
                .field(yesNo("PUBLISHED", "Công bố, công bố lại"))
                .field(yesNo("AUDITED", "Đánh giá nội bộ"))
                .field(yesNo("REVIEWED", "Xem xét của lãnh đạo"))
                .heading("Đơn vị trực thuộc")
                .field(yesNo("UNITS_PUBLISHED", "Công bố, công bố lại"))
                .field(yesNo("UNITS_AUDITED", "Đánh giá nội bộ"))
                .field(yesNo("UNITS_REVIEWED", "Xem xét của lãnh đạo"))
                .field(text("NOTE", "Văn bản, ghi chú").paragraph())
                .everyField()
                .build();
    }

    private static RegisterField money(String code, String label) {
        return of(code, label, FieldType.MONEY).counted(Aggregation.SUM).in("đồng");
    }
}
