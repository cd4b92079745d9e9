package vn.dondoc.register;

import static vn.dondoc.register.RegisterField.date;
import static vn.dondoc.register.RegisterField.number;
import static vn.dondoc.register.RegisterField.text;

/**
 * Statistics of citizens' dossiers (DOSSIERS). They come from the province's one-stop system, so that each set of numbers
 * carries its source and cut-off, and sets that disagree about one period are kept side by side.
 */
final class DossierRegister {

    private static final String UNIT = "hồ sơ";

    private DossierRegister() {}

    static RegisterDefinition define() {
        RegisterBuilder made = RegisterBuilder.of("DOSSIERS", "Hồ sơ thủ tục hành chính", RegisterKind.PERIODS)
                .about(
                        "Số liệu tiếp nhận, giải quyết hồ sơ theo kỳ, kèm nguồn và ngày chốt; giữ nhiều bản của một kỳ.");
        made.carriedOver = "CARRIED_OVER";
        return made.shows("RECEIVED", "RESOLVED", "RESOLVED_LATE", "OPEN", "OPEN_OVERDUE", "SOURCE", "CUT_OFF")
                .field(text("SOURCE", "Nguồn số liệu").mandatory())
                .field(date("CUT_OFF", "Ngày chốt số liệu").mandatory())
                .heading("Tiếp nhận")
                .field(count("RECEIVED", "Tổng số tiếp nhận")
                        .counted(Aggregation.SUM_ONCE)
                        .sumOf("ONLINE", "DIRECT", "POST", "CARRIED_OVER"))
                .field(count("ONLINE", "Trực tuyến"))
                .field(count("DIRECT", "Trực tiếp"))
                .field(count("POST", "Qua bưu chính"))
                .field(count("DIRECT_POST", "Trực tiếp và bưu chính")
                        .sumOf("DIRECT", "POST")
                        .explained("Ghi khi nguồn không tách trực tiếp và bưu chính."))
                .field(count("CARRIED_OVER", "Từ kỳ trước chuyển sang").counted(Aggregation.FIRST))
                .heading("Đã giải quyết")
                .field(count("RESOLVED", "Tổng số đã giải quyết")
                        .sumOf("RESOLVED_EARLY", "RESOLVED_ON_TIME", "RESOLVED_LATE"))
                .field(count("RESOLVED_EARLY", "Trước hạn"))
                .field(count("RESOLVED_ON_TIME", "Đúng hạn"))
                .field(count("RESOLVED_IN_TIME", "Trước và đúng hạn")
                        .sumOf("RESOLVED_EARLY", "RESOLVED_ON_TIME")
                        .explained("Ghi khi nguồn không tách trước hạn và đúng hạn."))
                .field(count("RESOLVED_LATE", "Trễ hạn"))
                .heading("Đang giải quyết")
                .field(count("OPEN", "Tổng số đang giải quyết")
                        .counted(Aggregation.LAST)
                        .sumOf("OPEN_IN_TIME", "OPEN_OVERDUE"))
                .field(count("OPEN_IN_TIME", "Trong hạn").counted(Aggregation.LAST))
                .field(count("OPEN_OVERDUE", "Quá hạn").counted(Aggregation.LAST))
                .field(count("STOPPED", "Dừng, rút hồ sơ"))
                .heading("Số hóa, bưu chính, khác")
                .field(count("DIGITISED_INTAKE", "Số hóa khi tiếp nhận"))
                .field(count("DIGITISED_RESULT", "Số hóa kết quả"))
                .field(count("DIGITISED_BOTH", "Số hóa cả hai"))
                .field(count("DIGITISED_RESULT_BASE", "Kết quả phải số hóa"))
                .field(count("RETURNED_BY_POST", "Trả kết quả qua bưu chính"))
                .field(
                        count("ONLINE_BASE", "Hồ sơ của thủ tục đã có trực tuyến")
                                .explained(
                                        "Tổng tiếp nhận, cả trực tiếp, của các thủ tục cung cấp trực tuyến có phát sinh hồ sơ."))
                .field(count("APOLOGIES", "Thư xin lỗi").in("thư"))
                .field(text("NOTE", "Ghi chú").paragraph())
                .always("RECEIVED", "ONLINE", "DIRECT_POST", "CARRIED_OVER")
                .always("RESOLVED", "RESOLVED_IN_TIME", "RESOLVED_LATE")
                .usually("RECEIVED", "RESOLVED", "OPEN", "STOPPED")
                .atMost("RETURNED_BY_POST", "RESOLVED")
                .atMost("DIGITISED_BOTH", "DIGITISED_INTAKE")
                .everyField()
                .build();
    }

    private static RegisterField count(String code, String label) {
        return number(code, label, UNIT);
    }
}
