package vn.dondoc.target;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;

/** Reads a workbook with values of targets: columns by their heads, in any order; only id and value must be there. */
final class ValueSheet {

    static final String ID = "Mã dòng";
    static final String VALUE = "Kết quả đạt được";
    static final String AS_OF = "Chốt ngày";
    static final String SOURCE = "Nguồn số liệu";
    static final String NOTE = "Ghi chú, lý do sửa";

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int HEAD_ROWS = 20;
    private static final int MOST_ROWS = 5_000;
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private ValueSheet() {}

    /**
     * A row of the file.
     *
     * @param line row number in the sheet, from 1
     * @param value null where the cell is empty
     * @param problem what cannot be read; empty = nothing
     * @param valueText the result for a person to mend: the number where it was understood, else as written
     * @param dayText the day as written
     */
    record Line(
            int line,
            String id,
            @Nullable BigDecimal value,
            @Nullable LocalDate asOf,
            String source,
            String note,
            String problem,
            String valueText,
            String dayText) {}

    /** @throws InvalidInputException naming {@code file} */
    static List<Line> read(byte[] content) {
        if (content.length > LARGEST) {
            throw wrong("Tệp lớn quá 10 MB.");
        }
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            for (Sheet sheet : book) {
                for (int at = 0; at < Math.min(HEAD_ROWS, sheet.getLastRowNum() + 1); at++) {
                    Map<String, Integer> columns = heads(sheet.getRow(at));
                    if (columns.containsKey(Vietnamese.plainKey(ID))
                            && columns.containsKey(Vietnamese.plainKey(VALUE))) {
                        return lines(sheet, at + 1, columns);
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof InvalidInputException known) {
                throw known;
            }
            throw wrong("Không đọc được tệp. Hãy dùng tệp .xlsx tải từ trang này, không đặt mật khẩu.");
        }
        throw wrong("Không thấy bảng có cột “%s” và “%s”. Hãy tải tệp mẫu của trang này, điền rồi tải lên."
                .formatted(ID, VALUE));
    }

    private static Map<String, Integer> heads(@Nullable Row row) {
        Map<String, Integer> columns = new HashMap<>();
        if (row != null) {
            for (Cell cell : row) {
                columns.putIfAbsent(Vietnamese.plainKey(text(cell)), cell.getColumnIndex());
            }
        }
        return columns;
    }

    private static List<Line> lines(Sheet sheet, int first, Map<String, Integer> columns) {
        if (sheet.getLastRowNum() > MOST_ROWS) {
            throw wrong("Bảng dài quá %d dòng.".formatted(MOST_ROWS));
        }
        List<Line> lines = new ArrayList<>();
        for (int at = first; at <= sheet.getLastRowNum(); at++) {
            Row row = sheet.getRow(at);
            String id = row == null ? "" : text(cell(row, columns, ID)).strip();
            // a result without its row code is not lost: a person says whose it is
            if (!id.isEmpty() || row != null && !text(cell(row, columns, VALUE)).isBlank()) {
                lines.add(line(at + 1, id, row, columns));
            }
        }
        return lines;
    }

    private static Line line(int number, String id, Row row, Map<String, Integer> columns) {
        String problem = "";
        BigDecimal value = null;
        LocalDate day = null;
        try {
            value = number(cell(row, columns, VALUE));
        } catch (NumberFormatException e) {
            problem = "“%s” không phải một số; hãy ghi như 82,5.".formatted(text(cell(row, columns, VALUE)));
        }
        try {
            day = day(cell(row, columns, AS_OF));
        } catch (DateTimeException e) {
            problem = "“Chốt ngày” không phải một ngày có thật; hãy ghi như 14/3/2024.";
        }
        return new Line(
                number,
                id,
                value,
                day,
                text(cell(row, columns, SOURCE)).strip(),
                text(cell(row, columns, NOTE)).strip(),
                problem,
                value != null
                        ? Numbers.plain(value)
                        : text(cell(row, columns, VALUE)).strip(),
                shownDay(cell(row, columns, AS_OF)));
    }

    @Nullable
    private static Cell cell(Row row, Map<String, Integer> columns, String head) {
        Integer column = columns.get(Vietnamese.plainKey(head));
        return column == null ? null : row.getCell(column);
    }

    /** A cell that a spreadsheet shows as 82,5% holds 0,825. */
    @Nullable
    private static BigDecimal number(@Nullable Cell cell) {
        if (cell == null || text(cell).isBlank()) {
            return null;
        }
        if (type(cell) == CellType.NUMERIC) {
            BigDecimal exact = new BigDecimal(String.valueOf(cell.getNumericCellValue()));
            boolean share = cell.getCellStyle().getDataFormatString().contains("%");
            return share ? exact.movePointRight(2) : exact;
        }
        return WrittenNumber.read(text(cell));
    }

    @Nullable
    private static LocalDate day(@Nullable Cell cell) {
        if (cell == null || text(cell).isBlank()) {
            return null;
        }
        if (type(cell) == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate();
        }
        Matcher matcher = DAY.matcher(text(cell).strip());
        if (!matcher.matches()) {
            throw new DateTimeException("not a day");
        }
        return LocalDate.of(
                Integer.parseInt(matcher.group(3)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(1)));
    }

    private static String shownDay(@Nullable Cell cell) {
        try {
            LocalDate day = day(cell);
            return day == null ? "" : Vietnamese.date(day);
        } catch (DateTimeException e) {
            return text(cell).strip();
        }
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (type(cell)) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC ->
                new BigDecimal(String.valueOf(cell.getNumericCellValue()))
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',');
            case ERROR -> "#LỖI";
            default -> "";
        };
    }

    private static InvalidInputException wrong(String message) {
        return new InvalidInputException("file", message);
    }
}
