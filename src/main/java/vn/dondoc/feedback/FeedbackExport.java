package vn.dondoc.feedback;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Csv;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.office.Sheets;
import vn.dondoc.organization.Organization;
import vn.dondoc.reporting.ExportedFile;
import vn.dondoc.reporting.NumberPrint;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.ExportFormat;

/** Exactly what a list shows as a file; the person behind a feedback is never in it. */
@Service
@Transactional(readOnly = true)
public class FeedbackExport {

    private static final List<String> HEADS = List.of(
            "Số",
            "Ngày nhận",
            "Kênh",
            "Loại nội dung",
            "Tóm tắt",
            "Đơn vị xử lý",
            "Người xử lý",
            "Tình trạng",
            "Hạn trả lời",
            "Hẹn lại",
            "Ngày trả lời",
            "Đúng hạn",
            "Ngày công khai");

    private static final int[] WIDTHS = {10, 12, 22, 28, 60, 30, 24, 24, 12, 12, 13, 10, 14};

    private final Feedbacks feedbacks;
    private final Organization organization;
    private final CurrentActor current;
    private final Clock clock;

    FeedbackExport(Feedbacks feedbacks, Organization organization, CurrentActor current, Clock clock) {
        this.feedbacks = feedbacks;
        this.organization = organization;
        this.current = current;
        this.clock = clock;
    }

    /** The list as a file. */
    public ExportedFile file(FeedbackFilter filter, ExportFormat format) {
        List<FeedbackRow> rows = feedbacks.all(filter);
        LocalDate today = LocalDate.now(clock);
        byte[] content = format == ExportFormat.CSV ? csv(rows) : workbook(rows, today);
        return new ExportedFile(
                "phan-anh-kien-nghi-%s.%s".formatted(today, format.extension()), format.contentType(), content);
    }

    private static byte[] csv(List<FeedbackRow> rows) {
        StringBuilder csv = new StringBuilder(Csv.MARK).append(Csv.line(HEADS));
        rows.forEach(row -> csv.append(Csv.line(cells(row))));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] workbook(List<FeedbackRow> rows, LocalDate today) {
        String agency = organization.agency(current.get().agencyId()).name();
        Sheets sheet = new Sheets("Phản ánh, kiến nghị", WIDTHS);
        sheet.line(0, agency.toUpperCase(Vietnamese.LOCALE), true, 12);
        sheet.line(1, "DANH SÁCH PHẢN ÁNH, KIẾN NGHỊ", true, 14);
        sheet.line(2, words(rows, today), false, 11);
        sheet.heads(4, HEADS);
        int next = 5;
        for (FeedbackRow row : rows) {
            sheet.row(next++, cells(row));
        }
        sheet.filter(4, next - 1);
        return sheet.bytes();
    }

    private static String words(List<FeedbackRow> rows, LocalDate today) {
        long answered = rows.stream().filter(row -> row.answeredOn() != null).count();
        long inTime = rows.stream()
                .filter(row -> row.answeredOn() != null && !row.late())
                .count();
        return "Số dòng: %s; đã trả lời %s, đúng hạn %s%s; lập ngày %s"
                .formatted(
                        NumberPrint.count(rows.size()),
                        NumberPrint.prose(answered),
                        NumberPrint.prose(inTime),
                        NumberPrint.percent(inTime, answered)
                                .map(share -> " (" + share + ")")
                                .orElse(""),
                        Vietnamese.date(today));
    }

    private static List<Object> cells(FeedbackRow row) {
        return Arrays.asList(
                row.code(),
                row.receivedOn(),
                row.channel().label(),
                row.subject().label(),
                row.title(),
                row.unit(),
                row.officer(),
                row.state().label(),
                row.dueOn(),
                row.newDueOn(),
                row.answeredOn(),
                row.late() ? "Trễ" : row.answeredOn() == null ? "" : "Đúng",
                row.publishedOn());
    }
}
