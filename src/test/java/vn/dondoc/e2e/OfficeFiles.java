package vn.dondoc.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What stands in downloaded office documents. */
final class OfficeFiles {

    private OfficeFiles() {}

    /** The words of a .docx. */
    static String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(in))) {
            return extractor.getText();
        }
    }

    /** The number behind a label on the first sheet of an .xlsx. */
    static double number(Path file, String label) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            return behind(book.getSheetAt(0), label);
        }
    }

    private static double behind(XSSFSheet sheet, String label) {
        for (Row row : sheet) {
            boolean found = false;
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().strip().equals(label)) {
                    found = true;
                } else if (found && cell.getCellType() == CellType.NUMERIC) {
                    return cell.getNumericCellValue();
                }
            }
        }
        throw new AssertionError("no number behind " + label);
    }
}
