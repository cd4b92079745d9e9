package vn.dondoc.indicator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Reads a workbook with values: columns by their heads, in any order; only code and value must be there. */
final class SheetReader {

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int HEAD_ROWS = 20;
    private static final int MOST_ROWS = 5_000;
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private SheetReader() {}

    /**
     * A row of the file.
     *
     * @param line row number in the sheet, from 1
     * @param value null where the file has no such column
     * @param dayProblem what is wrong with the day; empty = nothing
     */
    record Line(
            int line,
            String code,
            @Nullable String value,
            @Nullable String note,
            @Nullable String source,
            @Nullable LocalDate cutOff,
            boolean hasCutOff,
            String dayProblem) {}

    /** @throws InvalidInputException naming {@code file} */
    static List<Line> read(byte[] content) {
        if (content.length > LARGEST) {
            throw wrong("Tệp lớn quá 10 MB.");
        }
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            for (Sheet sheet : book) {
                for (int at = 0; at < Math.min(HEAD_ROWS, sheet.getLastRowNum() + 1); at++) {
                    Map<String, Integer> columns = heads(sheet.getRow(at));
                    if (columns.containsKey("ma") && columns.containsKey("so lieu")) {
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
        throw wrong("Không thấy bảng có cột “Mã” và “Số liệu”. Hãy tải tệp mẫu của trang này, điền rồi tải lên.");
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
            String code =
                    row == null ? "" : of(row, columns.get("ma")).orElse("").strip();
            if (!code.isEmpty()) {
                lines.add(line(at + 1, code, row, columns));
            }
        }
        return lines;
    }

    private static Line line(int number, String code, Row row, Map<String, Integer> columns) {
        Integer dayColumn = columns.get("chot ngay");
        LocalDate day = null;
        String problem = "";
        try {
            day = dayColumn == null ? null : day(row.getCell(dayColumn));
        } catch (DateTimeException e) {
            problem = "“Chốt ngày” không phải một ngày có thật; hãy ghi như 14/12/2024.";
        }
        return new Line(
                number,
                code,
                of(row, columns.get("so lieu")).orElse(null),
                of(row, columns.get("ghi chu")).orElse(null),
                of(row, columns.get("nguon so lieu")).orElse(null),
                day,
                dayColumn != null,
                problem);
    }

    private static Optional<String> of(Row row, @Nullable Integer column) {
        return Optional.ofNullable(column)
                .map(row::getCell)
                .map(SheetReader::text)
                .or(() -> Optional.ofNullable(column).map(there -> ""));
    }

    @Nullable
    private static LocalDate day(@Nullable Cell cell) {
        if (cell == null || text(cell).isBlank()) {
            return null;
        }
        if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
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

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            // a decimal comma: the dot would be read as one between thousands
            case NUMERIC ->
                new BigDecimal(String.valueOf(cell.getNumericCellValue()))
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',');
            case BOOLEAN -> cell.getBooleanCellValue() ? "1" : "0";
            case ERROR -> "#LỖI";
            default -> "";
        };
    }

    private static InvalidInputException wrong(String message) {
        return new InvalidInputException("file", message);
    }
}
