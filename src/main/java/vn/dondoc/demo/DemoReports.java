package vn.dondoc.demo;

import java.util.List;
import vn.dondoc.report.ChecklistItem;
import vn.dondoc.report.PartItem;
import vn.dondoc.report.PartTexts;
import vn.dondoc.report.ReportCollecting;
import vn.dondoc.report.ReportKind;
import vn.dondoc.report.ReportParts;
import vn.dondoc.report.ReportSummary;
import vn.dondoc.report.Reports;
import vn.dondoc.security.CurrentActor;

/**
 * The report of the first quarter of 2024 while its parts come in: some in time, one late, one returned, one begun, one
 * not even that. The report itself opens as the clock passes its day.
 */
class DemoReports {

    private final Reports reports;
    private final ReportParts parts;
    private final ReportCollecting collecting;
    private final CurrentActor actor;
    private final DemoWork work;

    DemoReports(Reports reports, ReportParts parts, ReportCollecting collecting, CurrentActor actor, DemoWork work) {
        this.reports = reports;
        this.parts = parts;
        this.collecting = collecting;
        this.actor = actor;
        this.work = work;
    }

    /** 12/3/2024: the first parts. */
    void first() {
        send(
                "truongphong.bttp",
                "bttp",
                new PartTexts(
                        "Tiếp nhận 412 hồ sơ thuộc lĩnh vực công chứng, luật sư, đấu giá tài sản; giải quyết 398 hồ sơ,"
                                + " không có hồ sơ trễ hạn.\nNiêm yết công khai 36 thủ tục hành chính tại bộ phận một cửa.",
                        "Rà soát, đề xuất cắt giảm thời gian giải quyết 04 thủ tục công chứng.\nKiểm tra 03 tổ chức hành"
                                + " nghề công chứng theo kế hoạch.",
                        "Một số tổ chức hành nghề công chứng chưa cập nhật đầy đủ cơ sở dữ liệu.",
                        "Đề nghị Sở tổ chức tập huấn sử dụng phần mềm một cửa phiên bản mới."));
        send(
                "truongphong.pbgd",
                "pbgd",
                new PartTexts(
                        "Đăng 18 tin, bài về cải cách hành chính trên trang thông tin điện tử của Sở.",
                        "Phát hành 2.000 tờ gấp giới thiệu dịch vụ công trực tuyến.",
                        "",
                        ""));
    }

    /** 13/3/2024: the last day. */
    void lastDay() {
        send(
                "vanphong",
                "vp",
                new PartTexts(
                        "Tham mưu ban hành Kế hoạch cải cách hành chính năm 2024, Kế hoạch kiểm tra cải cách hành chính;"
                                + " rà soát quy chế làm việc của Sở.",
                        "Kiểm tra cải cách hành chính tại 02 phòng; tổng hợp chấm điểm Chỉ số cải cách hành chính.",
                        "Không.",
                        "Không."));
        actor.runAs(
                "chuyenvien.tgpl",
                () -> parts.save(
                        report(),
                        unit("tgpl"),
                        null,
                        new PartTexts("Thực hiện trợ giúp pháp lý 61 vụ việc; ", "", "", "")));
    }

    /** 15/3/2024: one part is late, one is taken, one returned. */
    void after() {
        send(
                "truongphong.xdkt",
                "xdkt",
                new PartTexts(
                        "Thẩm định 07 dự thảo văn bản quy phạm pháp luật; góp ý 12 dự thảo; tự kiểm tra 09 văn bản.",
                        "Rà soát văn bản quy phạm pháp luật về đất đai.",
                        "Thời gian gửi thẩm định của một số cơ quan quá gấp.",
                        "Đề nghị các sở gửi hồ sơ thẩm định đúng thời hạn luật định."));
        actor.runAs(DemoWork.OFFICE, () -> {
            collecting.accept(report(), unit("bttp"));
            collecting.giveBack(
                    report(), unit("pbgd"), "Nêu rõ số tin, bài về từng lĩnh vực và kết quả hội nghị tuyên truyền.");
        });
    }

    private void send(String account, String unit, PartTexts texts) {
        long id = unit(unit);
        actor.runAs(account, () -> {
            parts.save(report(), id, null, texts);
            parts.answer(report(), id, ChecklistItem.DOSSIERS, PartItem.Answer.UPDATED);
            parts.answerRest(report(), id);
            parts.send(report(), id, null);
        });
    }

    private long unit(String code) {
        List<Long> units = work.units(code);
        return units.get(0);
    }

    private long report() {
        return actor.callAs(DemoWork.DIRECTOR, () -> reports.ofYear(2024)).stream()
                .map(ReportSummary::report)
                .filter(report -> report.kind() == ReportKind.QUARTER)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
