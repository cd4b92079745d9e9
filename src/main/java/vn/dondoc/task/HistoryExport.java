package vn.dondoc.task;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Csv;
import vn.dondoc.common.Vietnamese;

/** The history of one assignment in words, as a file: every step with moment, person and state. */
@Service
public class HistoryExport {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final String[] TITLES = {"Thời điểm", "Người thực hiện", "Bước sau đó", "Nội dung"};
    private static final int[] WIDTHS = {18, 30, 26, 90};
    private static final float LINE_POINTS = 15.5f;

    private final AssignmentQueries queries;
    private final Clock clock;

    HistoryExport(AssignmentQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** Name of the file, with the program's day. */
    public String fileName(long assignmentId, ExportFormat format) {
        return "nhat-ky-%d-%s.%s".formatted(assignmentId, LocalDate.now(clock), format.extension());
    }

    /**
     * Writes the file, earliest first; {@code to} stays open.
     *
     * @throws vn.dondoc.common.NotFoundException when the agency has no such assignment
     * @throws vn.dondoc.common.ForbiddenException when it is not the person's to see
     */
    @Transactional(readOnly = true)
    public void write(long assignmentId, ExportFormat format, OutputStream to) {
        AssignmentDetails details = queries.details(assignmentId);
        List<String[]> lines = new ArrayList<>(
                details.history().stream().map(HistoryExport::line).toList());
        Collections.reverse(lines);
        try {
            if (format == ExportFormat.CSV) {
                csv(lines, to);
            } else {
                xlsx(details, lines, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] line(HistoryEntry entry) {
        return new String[] {
            MOMENT.format(LocalDateTime.ofInstant(entry.at(), Vietnamese.ZONE)),
            entry.actorName() == null ? "Hệ thống" : entry.actorName(),
            entry.status().label(),
            entry.text()
        };
    }

    private static void csv(List<String[]> lines, OutputStream to) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        out.write(Csv.MARK);
        out.write(Csv.line(List.of(TITLES)));
        for (String[] line : lines) {
            out.write(Csv.line(List.of(line)));
        }
        out.flush();
    }

    private static void xlsx(AssignmentDetails details, List<String[]> lines, OutputStream to) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Nhật ký");
            Font bold = book.createFont();
            bold.setBold(true);
            CellStyle head = book.createCellStyle();
            head.setFont(bold);
            head.setBorderBottom(BorderStyle.THIN);
            CellStyle text = book.createCellStyle();
            text.setWrapText(true);
            text.setVerticalAlignment(VerticalAlignment.TOP);
            sheet.createRow(0)
                    .createCell(0)
                    .setCellValue("Nhật ký công việc: " + details.task().content());
            sheet.getRow(0).getCell(0).setCellStyle(head);
            sheet.createRow(1)
                    .createCell(0)
                    .setCellValue("%s, mục %s · %s"
                            .formatted(
                                    details.task().sourceLabel(), details.task().code(), details.unitName()));
            row(sheet, 2, TITLES, head);
            for (int i = 0; i < lines.size(); i++) {
                row(sheet, i + 3, lines.get(i), text)
                        .setHeightInPoints(LINE_POINTS
                                * Math.max(1, (int) Math.ceil(
                                        lines.get(i)[TITLES.length - 1].length() / (WIDTHS[TITLES.length - 1] * 1.1))));
            }
            for (int i = 0; i < WIDTHS.length; i++) {
                sheet.setColumnWidth(i, WIDTHS[i] * 256);
            }
            sheet.createFreezePane(0, 3);
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            book.write(to);
        }
    }

    private static XSSFRow row(XSSFSheet sheet, int number, String[] values, CellStyle style) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            row.createCell(i).setCellValue(values[i]);
            row.getCell(i).setCellStyle(style);
        }
        return row;
    }
}
