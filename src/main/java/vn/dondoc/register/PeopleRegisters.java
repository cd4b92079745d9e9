package vn.dondoc.register;

import static vn.dondoc.register.RegisterField.number;
import static vn.dondoc.register.RegisterField.text;
import static vn.dondoc.register.RegisterField.yesNo;

/** Staff and organisation: the state on a day (STAFF, ORG), and what changed in a period (STAFF_MOVES). */
final class PeopleRegisters {

    private static final String PEOPLE = "người";
    private static final String UNITS = "cơ quan, đơn vị";

    private PeopleRegisters() {}

    static RegisterDefinition staff() {
        return RegisterBuilder.of("STAFF", "Biên chế, nhân sự", RegisterKind.SNAPSHOTS)
                .about("Biên chế giao, có mặt, hợp đồng, lãnh đạo, trình độ tại một ngày.")
                .day("Tại ngày")
                .shows("QUOTA", "PRESENT", "CONTRACTS", "LEADERS_DEPARTMENT", "LEADERS_ROOM")
                .heading("Được giao")
                .field(people("QUOTA", "Tổng số được giao").sumOf("QUOTA_ADMIN", "QUOTA_SERVICE"))
                .field(people("QUOTA_ADMIN", "Biên chế công chức"))
                .field(people("QUOTA_SERVICE", "Người làm việc trong đơn vị sự nghiệp"))
                .field(people("QUOTA_SELF", "Trong đơn vị tự chủ hoàn toàn"))
                .heading("Có mặt")
                .field(people("PRESENT", "Tổng số có mặt").sumOf("PRESENT_ADMIN", "PRESENT_SERVICE"))
                .field(people("PRESENT_ADMIN", "Biên chế công chức"))
                .field(people("PRESENT_SERVICE", "Người làm việc trong đơn vị sự nghiệp"))
                .field(people("PRESENT_SELF", "Trong đơn vị tự chủ hoàn toàn"))
                .field(people("CONTRACTS", "Hợp đồng lao động"))
                .heading("Lãnh đạo")
                .field(people("LEADERS_DEPARTMENT", "Lãnh đạo cấp sở"))
                .field(people("LEADERS_ROOM", "Lãnh đạo cấp phòng thuộc sở"))
                .field(people("LEADERS_SERVICE_ROOM", "Lãnh đạo cấp phòng của đơn vị trực thuộc"))
                .heading("Trình độ, vị trí việc làm")
                .field(people("DEGREE_POSTGRADUATE", "Sau đại học"))
                .field(people("DEGREE_BACHELOR", "Đại học"))
                .field(people("DEGREE_OTHER", "Trình độ khác"))
                .field(people("IT_STAFF", "Chuyên trách công nghệ thông tin"))
                .field(yesNo("POSITIONS_APPROVED", "Đã được phê duyệt vị trí việc làm"))
                .field(yesNo("POSITIONS_DESCRIBED", "Đã hoàn chỉnh bản mô tả vị trí việc làm"))
                .field(text("NOTE", "Ghi chú").paragraph())
                .atMost("PRESENT_ADMIN", "QUOTA_ADMIN")
                .atMost("PRESENT_SERVICE", "QUOTA_SERVICE")
                .everyField()
                .build();
    }

    static RegisterDefinition organisation() {
        return RegisterBuilder.of("ORG", "Tổ chức bộ máy", RegisterKind.SNAPSHOTS)
                .about("Số phòng, tổ chức hành chính, đơn vị sự nghiệp tại một ngày.")
                .day("Tại ngày")
                .shows("ROOMS", "SERVICE_UNITS", "AGENCIES", "DECISION")
                .field(units("ROOMS", "Phòng chuyên môn thuộc sở"))
                .field(units("AGENCIES", "Tổ chức hành chính trực thuộc"))
                .field(units("AGENCY_ROOMS", "Phòng của tổ chức hành chính trực thuộc"))
                .field(units("SERVICE_UNITS", "Đơn vị sự nghiệp trực thuộc"))
                .field(units("SERVICE_ROOMS", "Phòng của đơn vị sự nghiệp"))
                .field(text("DECISION", "Văn bản quy định"))
                .everyField()
                .build();
    }

    static RegisterDefinition moves() {
        return RegisterBuilder.of("STAFF_MOVES", "Biến động nhân sự, bộ máy", RegisterKind.PERIODS)
                .about("Tuyển dụng, bổ nhiệm, đào tạo, chuyển đổi vị trí, tinh giản, kỷ luật, sắp xếp bộ máy trong kỳ.")
                .shows("TRAINED", "ROTATED", "DISCIPLINED", "NOTE")
                .heading("Tuyển dụng")
                .field(people("RECRUITED_OFFICIALS", "Công chức, thi hoặc xét tuyển"))
                .field(people("RECRUITED_OFFICIALS_SPECIAL", "Công chức, trường hợp đặc biệt"))
                .field(people("RECRUITED_EMPLOYEES", "Viên chức, thi hoặc xét tuyển"))
                .field(people("RECRUITED_EMPLOYEES_SPECIAL", "Viên chức, trường hợp đặc biệt"))
                .heading("Bổ nhiệm lãnh đạo")
                .field(yesNo("APPOINTED_BY_EXAM", "Có bổ nhiệm qua thi tuyển"))
                .field(people("APPOINTED_DEPARTMENT", "Mới, cấp sở"))
                .field(people("APPOINTED_ROOM", "Mới, cấp phòng thuộc sở"))
                .field(people("APPOINTED_SERVICE_ROOM", "Mới, cấp phòng của đơn vị trực thuộc"))
                .field(people("REAPPOINTED", "Bổ nhiệm lại"))
                .heading("Đào tạo, chuyển đổi vị trí")
                .field(people("TRAINED_PLANNED", "Đào tạo theo kế hoạch"))
                .field(people("TRAINED", "Đã đào tạo, bồi dưỡng"))
                .field(people("ROTATION_PLANNED", "Phải chuyển đổi vị trí"))
                .field(people("ROTATED", "Đã chuyển đổi vị trí"))
                .heading("Tinh giản biên chế")
                .field(people("CUT_ADMIN_PLANNED", "Công chức, kế hoạch năm"))
                .field(people("CUT_ADMIN", "Công chức, đã tinh giản"))
                .field(people("CUT_SERVICE_PLANNED", "Người làm việc, kế hoạch năm"))
                .field(people("CUT_SERVICE", "Người làm việc, đã tinh giản"))
                .heading("Kỷ luật")
                .field(people("DISCIPLINED", "Tổng số")
                        .sumOf(
                                "DISCIPLINED_DEPARTMENT",
                                "DISCIPLINED_ROOM",
                                "DISCIPLINED_SERVICE_ROOM",
                                "DISCIPLINED_OFFICIALS",
                                "DISCIPLINED_SERVICE"))
                .field(people("DISCIPLINED_DEPARTMENT", "Lãnh đạo cấp sở"))
                .field(people("DISCIPLINED_ROOM", "Lãnh đạo cấp phòng thuộc sở"))
                .field(people("DISCIPLINED_SERVICE_ROOM", "Lãnh đạo cấp phòng của đơn vị trực thuộc"))
                .field(people("DISCIPLINED_OFFICIALS", "Công chức không giữ chức vụ"))
                .field(people("DISCIPLINED_SERVICE", "Người làm việc trong đơn vị sự nghiệp")
                        .sumOf("DISCIPLINED_SELF", "DISCIPLINED_PARTLY", "DISCIPLINED_STATE"))
                .field(people("DISCIPLINED_SELF", "Trong đơn vị tự chủ hoàn toàn"))
                .field(people("DISCIPLINED_PARTLY", "Trong đơn vị tự chủ một phần"))
                .field(people("DISCIPLINED_STATE", "Trong đơn vị do ngân sách bảo đảm"))
                .heading("Sắp xếp bộ máy")
                .field(units("ROOMS_CUT_PLANNED", "Phòng, tổ chức phải cắt giảm"))
                .field(units("ROOMS_CUT", "Phòng, tổ chức đã cắt giảm"))
                .field(units("SERVICE_UNITS_CUT", "Đơn vị sự nghiệp đã cắt giảm"))
                .field(units("SERVICE_ROOMS_CUT_PLANNED", "Phòng của đơn vị sự nghiệp phải cắt giảm"))
                .field(units("SERVICE_ROOMS_CUT", "Phòng của đơn vị sự nghiệp đã cắt giảm"))
                .field(text("NOTE", "Ghi chú").paragraph())
                .everyField()
                .build();
    }

    private static RegisterField people(String code, String label) {
        return number(code, label, PEOPLE).upTo(100_000);
    }

    private static RegisterField units(String code, String label) {
        return number(code, label, UNITS).upTo(10_000);
    }
}
