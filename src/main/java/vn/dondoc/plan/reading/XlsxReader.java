package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;
import org.springframework.lang.Nullable;

/** Streams the sheets of a workbook; each becomes one table with its sheet's row numbers. */
final class XlsxReader implements Xml.Handler {

    private final OfficePackage source;
    private final XlsxWorkbook workbook;
    private final XlsxStyles styles;
    private final ProgressListener progress;
    private final TreeMap<Integer, TreeMap<Integer, Block.Cell>> rows = new TreeMap<>();
    private final Map<Integer, Boolean> hiddenRows = new TreeMap<>();
    private final List<int[]> merges = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int totalRows;
    private long characters;

    private int row;
    private int column;
    private int style;
    private boolean inValue;

    @Nullable
    private String type;

    private XlsxReader(OfficePackage source, ProgressListener progress) {
        this.source = source;
        this.progress = progress;
        this.workbook = XlsxWorkbook.read(source);
        this.styles = XlsxStyles.read(source);
    }

    static List<Block> read(OfficePackage source, ProgressListener progress) {
        XlsxReader reader = new XlsxReader(source, progress);
        List<Block> blocks = new ArrayList<>();
        for (XlsxWorkbook.Sheet sheet : reader.workbook.sheets) {
            blocks.addAll(reader.sheet(sheet));
        }
        return blocks;
    }

    private List<Block> sheet(XlsxWorkbook.Sheet sheet) {
        rows.clear();
        hiddenRows.clear();
        merges.clear();
        row = 0;
        Xml.parse(source, sheet.part(), this);
        merges.forEach(this::merge);
        List<Block.Row> built = new ArrayList<>();
        rows.forEach((number, cells) -> {
            Block.Row done = new Block.Row(
                    number, List.copyOf(cells.values()), sheet.hidden() || hiddenRows.getOrDefault(number, false));
            if (!done.filled().isEmpty()) {
                built.add(done);
            }
        });
        return built.isEmpty() ? List.of() : List.of(new Block.Table(built, List.of(), sheet.name()));
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        switch (name) {
            case "row" -> startRow(xml);
            case "c" -> {
                String reference = Xml.attribute(xml, "r");
                column = reference == null ? column + 1 : columnOf(reference);
                type = Xml.attribute(xml, "t");
                style = Xml.number(xml, "s", 0);
                value.setLength(0);
            }
            case "v", "t" -> inValue = true;
            case "rPh", "f" -> inValue = false;
            case "mergeCell" -> addMerge(Xml.attribute(xml, "ref"));
            default -> {
                // layout of the sheet
            }
        }
    }

    private void startRow(XMLStreamReader xml) {
        row = Xml.number(xml, "r", row + 1);
        column = -1;
        String hidden = Xml.attribute(xml, "hidden");
        if ("1".equals(hidden) || "true".equals(hidden)) {
            hiddenRows.put(row, true);
        }
    }

    @Override
    public void text(String letters) {
        if (inValue) {
            characters += letters.length();
            if (characters > Limits.CHARACTERS || value.length() + letters.length() > Limits.TEXT) {
                throw Limits.tooManyRows();
            }
            value.append(letters);
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> endCell();
            case "row" -> {
                if (row % 200 == 0) {
                    progress.progress(source.percent() * 6 / 10, 100, "Đọc các dòng trong trang tính");
                }
            }
            default -> {
                // nothing to close
            }
        }
    }

    private void endCell() {
        String text = value.isEmpty() ? "" : cellText(value.toString());
        if (text.isBlank() || column < 0 || column >= Limits.COLUMNS) {
            return;
        }
        TreeMap<Integer, Block.Cell> cells = rows.get(row);
        if (cells == null) {
            if (++totalRows > Limits.ROWS) {
                throw Limits.tooManyRows();
            }
            cells = new TreeMap<>();
            rows.put(row, cells);
        }
        cells.put(column, new Block.Cell(column, 1, text, styles.bold(style), false));
    }

    private String cellText(String raw) {
        if (type == null || type.equals("n")) {
            return XlsxValue.text(raw, style, styles, workbook.date1904);
        }
        return switch (type) {
            case "s" -> shared(raw);
            case "b" -> raw.strip().equals("1") ? "Có" : "Không";
            case "d" ->
                raw.strip().matches("\\d{4}-\\d{2}-\\d{2}.*")
                        ? raw.substring(8, 10) + "/" + raw.substring(5, 7) + "/" + raw.substring(0, 4)
                        : raw;
            default -> Texts.clean(raw);
        };
    }

    private String shared(String raw) {
        try {
            return workbook.strings.get(Integer.parseInt(raw.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return "";
        }
    }

    private void addMerge(@Nullable String reference) {
        String[] ends = reference == null ? new String[0] : reference.split(":");
        if (ends.length == 2 && merges.size() < Limits.ROWS * 10) {
            merges.add(new int[] {rowOf(ends[0]), columnOf(ends[0]), rowOf(ends[1]), columnOf(ends[1])});
        }
    }

    /** Gives the cell of a merged region its width, and repeats its text in the rows below. */
    private void merge(int[] region) {
        TreeMap<Integer, Block.Cell> first = rows.get(region[0]);
        Block.Cell origin = first == null ? null : first.get(region[1]);
        if (origin == null) {
            return;
        }
        int span = Math.max(1, Math.min(region[3], Limits.COLUMNS - 1) - region[1] + 1);
        first.put(region[1], new Block.Cell(region[1], span, origin.text(), origin.bold(), false));
        if (region[2] > region[0]) {
            Block.Cell repeated = new Block.Cell(region[1], span, origin.text(), origin.bold(), true);
            rows.subMap(region[0], false, region[2], true)
                    .values()
                    .forEach(cells -> cells.putIfAbsent(region[1], repeated));
        }
    }

    private static int columnOf(String reference) {
        int result = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)) && i < 4; i++) {
            result = result * 26 + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
        }
        return result - 1;
    }

    private static int rowOf(String reference) {
        String digits = reference.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 7 ? 0 : Integer.parseInt(digits);
    }
}
