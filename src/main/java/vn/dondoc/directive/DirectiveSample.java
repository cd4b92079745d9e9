package vn.dondoc.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.office.Sheets;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.reporting.ExportedFile;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.Subject;
import vn.dondoc.task.ExportFormat;

/** A list to fill in: the columns that the reader knows, three rows with the agency's own units. */
@Service
public class DirectiveSample {

    private static final List<String> TITLES = List.of(
            "STT",
            "Số, ký hiệu văn bản",
            "Ngày văn bản",
            "Ngày nhận",
            "Cơ quan ban hành",
            "Trích yếu",
            "Nội dung nhiệm vụ",
            "Đơn vị chủ trì",
            "Đơn vị phối hợp",
            "Thời hạn",
            "Sản phẩm",
            "Mã theo dõi",
            "Ghi chú");
    private static final int[] WIDTHS = {6, 18, 13, 13, 18, 30, 44, 26, 26, 22, 18, 16, 20};

    private final Organization organization;
    private final Access access;
    private final CurrentActor current;
    private final Clock clock;

    DirectiveSample(Organization organization, Access access, CurrentActor current, Clock clock) {
        this.organization = organization;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** Makes the workbook. */
    public ExportedFile file() {
        Actor actor = access.require(
                Action.ENTER_DIRECTIVE, Subject.agency(current.get().agencyId()));
        List<Unit> units = organization.workingUnits(actor.agencyId());
        LocalDate today = LocalDate.now(clock);
        Sheets sheet = new Sheets("Danh sách", WIDTHS);
        sheet.line(0, "DANH SÁCH NHIỆM VỤ ĐƯỢC GIAO", true, 14);
        sheet.paragraph(
                1,
                "Mỗi dòng một nhiệm vụ. Cột để theo thứ tự nào cũng được, cột không dùng thì bỏ. Thời hạn ghi đúng như văn"
                        + " bản (“trước ngày …”, “trong 10 ngày kể từ ngày nhận văn bản”) hoặc ghi ngày. Nhiều nhiệm vụ của"
                        + " một văn bản thì ghi số văn bản ở từng dòng. Xóa ba dòng ví dụ trước khi nhập.");
        sheet.heads(3, TITLES);
        List<List<?>> rows = rows(units, today);
        for (int i = 0; i < rows.size(); i++) {
            sheet.row(4 + i, rows.get(i));
        }
        return new ExportedFile("danh-sach-nhiem-vu-mau.xlsx", ExportFormat.XLSX.contentType(), sheet.bytes());
    }

    private static List<List<?>> rows(List<Unit> units, LocalDate today) {
        LocalDate issued = today.minusDays(4);
        LocalDate received = today.minusDays(3);
        String first = name(units, 0);
        String second = name(units, 1);
        return List.of(
                Arrays.asList(
                        1,
                        "412/UBND-NC",
                        issued,
                        received,
                        "UBND tỉnh",
                        "Rà soát thủ tục hành chính",
                        "Rà soát, đề xuất bãi bỏ thủ tục hành chính không còn phù hợp",
                        second,
                        first,
                        "Trước ngày " + Vietnamese.date(today.plusDays(21)),
                        "Báo cáo",
                        "UB-0412",
                        ""),
                Arrays.asList(
                        2,
                        "412/UBND-NC",
                        issued,
                        received,
                        "UBND tỉnh",
                        "Rà soát thủ tục hành chính",
                        "Lấy ý kiến các sở, ngành về danh mục bãi bỏ",
                        first + "; " + second,
                        "",
                        today.plusDays(14),
                        "Văn bản",
                        "UB-0413",
                        ""),
                Arrays.asList(
                        3,
                        "88/TB-VPUBND",
                        issued,
                        received,
                        "Chủ tịch UBND tỉnh",
                        "Kết luận giao ban tháng",
                        "Báo cáo tiến độ cung cấp dịch vụ công trực tuyến",
                        first,
                        second,
                        "Trong 10 ngày kể từ ngày nhận được văn bản",
                        "Báo cáo",
                        "",
                        "Gửi cả bản điện tử"));
    }

    private static String name(List<Unit> units, int at) {
        return units.isEmpty() ? "" : units.get(Math.min(at, units.size() - 1)).name();
    }
}
