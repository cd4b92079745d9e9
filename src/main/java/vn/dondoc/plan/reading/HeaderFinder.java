package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.lang.Nullable;

/** Finds the heads of a table: one row or several, merged cells and all. */
final class HeaderFinder {

    private static final int SUB_HEADS = 2;

    /** Heads and how many rows they take. */
    record Found(Header header, int rows) {}

    private HeaderFinder() {}

    /** The heads that begin at this row, if they do. */
    static Optional<Found> at(Block.Table table, int index) {
        Block.Row row = table.rows().get(index);
        List<Block.Cell> heads = row.cells().stream()
                .filter(cell -> !cell.blank())
                .filter(cell -> !cell.fromAbove())
                .toList();
        if (heads.size() < 3 || !looksLikeHeads(heads)) {
            return Optional.empty();
        }
        int rows = 1;
        List<Block.Row> below = new ArrayList<>();
        while (rows <= SUB_HEADS
                && index + rows < table.rows().size()
                && isSubHead(row, table.rows().get(index + rows))) {
            below.add(table.rows().get(index + rows));
            rows++;
        }
        Header header = new Header(columns(row, below), table.widths());
        return enough(header) ? Optional.of(new Found(header, rows)) : Optional.empty();
    }

    /** A row that only numbers the columns: (1) (2) (3), 1 2 3, or A B 1 2. */
    static boolean isColumnNumbers(Block.Row row) {
        List<Block.Cell> filled = row.filled();
        if (filled.size() < 3) {
            return false;
        }
        int expected = 0;
        int digits = 0;
        for (Block.Cell cell : filled) {
            String text = cell.text().replaceAll("[()\\s.]", "");
            if (text.matches("\\d{1,2}(=.*)?")) {
                int value = Integer.parseInt(text.replaceAll("=.*", ""));
                if (digits > 0 && value != expected) {
                    return false;
                }
                expected = value + 1;
                digits++;
            } else if (!text.matches("[A-E]") || digits > 0) {
                return false;
            }
        }
        return digits >= 2;
    }

    private static boolean looksLikeHeads(List<Block.Cell> heads) {
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        int known = 0;
        for (Block.Cell cell : heads) {
            if (cell.text().length() > HeaderWords.LONGEST || Texts.startsLower(cell.text())) {
                return false;
            }
            ColumnRole role = HeaderWords.isPeriod(cell.text()) ? ColumnRole.PERIOD : HeaderWords.role(cell.text());
            if (role != null) {
                roles.add(role);
                known++;
            }
        }
        if (RowNumber.parse(heads.get(0).text()).isNumber()) {
            return false;
        }
        boolean text = roles.contains(ColumnRole.CONTENT) || roles.contains(ColumnRole.TARGET_NAME);
        boolean certain = roles.contains(ColumnRole.NUMBER) && roles.size() >= 3;
        return known * 2 >= heads.size() && ((text && roles.size() >= 2) || certain);
    }

    private static boolean enough(Header header) {
        boolean text = header.has(ColumnRole.CONTENT) || header.has(ColumnRole.TARGET_NAME);
        boolean use = header.has(ColumnRole.LEAD)
                || header.has(ColumnRole.COOPERATING)
                || header.has(ColumnRole.DEADLINE)
                || header.has(ColumnRole.START)
                || header.has(ColumnRole.PERIOD)
                || header.has(ColumnRole.FINISH)
                || header.has(ColumnRole.TARGET_VALUE);
        return text && use && header.columns().size() >= 3;
    }

    /** The row below only splits heads above it: short words, nothing under number and content. */
    private static boolean isSubHead(Block.Row head, Block.Row below) {
        List<Block.Cell> filled = below.filled();
        if (filled.isEmpty() || isColumnNumbers(below)) {
            return false;
        }
        int known = 0;
        for (Block.Cell cell : filled) {
            if (cell.text().length() > HeaderWords.LONGEST
                    || RowNumber.parse(cell.text()).isNumber()) {
                return false;
            }
            Block.Cell above = exactlyAbove(head, cell);
            ColumnRole upper = above == null ? null : HeaderWords.role(above.text());
            if (upper == ColumnRole.NUMBER || upper == ColumnRole.CONTENT || upper == ColumnRole.TARGET_NAME) {
                return false;
            }
            known += HeaderWords.role(cell.text()) != null
                            || HeaderWords.isPeriod(cell.text())
                            || (above != null && above.span() > cell.span())
                    ? 1
                    : 0;
        }
        boolean leftEmpty = below.cells().stream()
                .filter(cell -> cell.column() == 0)
                .allMatch(cell -> cell.blank() || cell.fromAbove());
        return leftEmpty && known * 2 > filled.size();
    }

    @Nullable
    private static Block.Cell exactlyAbove(Block.Row head, Block.Cell cell) {
        return head.cells().stream()
                .filter(above -> !above.blank() && above.column() <= cell.column() && above.end() > cell.column())
                .findFirst()
                .orElse(null);
    }

    private static List<Header.Column> columns(Block.Row head, List<Block.Row> below) {
        List<Header.Column> raw = new ArrayList<>();
        String left = "";
        for (Block.Cell cell : withGaps(head, below)) {
            left = cell.blank() ? left : cell.text();
            List<Block.Cell> parts = partsUnder(cell, below);
            if (parts.isEmpty()) {
                if (!cell.blank()) {
                    raw.add(column(cell.column(), cell.end(), cell.text(), ""));
                } else {
                    raw.add(new Header.Column(cell.column(), cell.end(), ColumnRole.EXTRA, ""));
                }
            }
            for (Block.Cell part : parts) {
                raw.add(column(part.column(), part.end(), part.text(), left));
            }
        }
        return onlyOneOfEach(raw);
    }

    /** Cells of the first head row; where a lower head has none above it, a blank one. */
    private static List<Block.Cell> withGaps(Block.Row head, List<Block.Row> below) {
        List<Block.Cell> all = new ArrayList<>(head.cells());
        for (Block.Row row : below) {
            for (Block.Cell cell : row.filled()) {
                boolean covered = all.stream().anyMatch(a -> a.column() < cell.end() && a.end() > cell.column());
                if (!covered) {
                    all.add(new Block.Cell(cell.column(), cell.span(), "", false, false));
                }
            }
        }
        all.sort(java.util.Comparator.comparingInt(Block.Cell::column));
        return all;
    }

    private static List<Block.Cell> partsUnder(Block.Cell head, List<Block.Row> below) {
        List<Block.Cell> parts = new ArrayList<>();
        for (Block.Row row : below) {
            List<Block.Cell> here = row.filled().stream()
                    .filter(cell -> cell.column() >= head.column() && cell.column() < head.end())
                    .toList();
            if (!here.isEmpty()) {
                parts = new ArrayList<>(here);
            }
        }
        return parts;
    }

    private static Header.Column column(int start, int end, String title, String upper) {
        if (HeaderWords.isPeriod(title)) {
            return new Header.Column(start, end, ColumnRole.PERIOD, Texts.line(title));
        }
        ColumnRole own = HeaderWords.role(title);
        ColumnRole role = own != null ? own : HeaderWords.role((upper + " " + title).strip());
        String full = upper.isBlank() || upper.equals(title) ? title : upper + " – " + title;
        return new Header.Column(
                start, end, role == null ? ColumnRole.EXTRA : role, Texts.line(own != null ? title : full));
    }

    /** Two columns of one role: the plainer head keeps it, the other is kept as an extra column. */
    private static List<Header.Column> onlyOneOfEach(List<Header.Column> raw) {
        Map<ColumnRole, Header.Column> best = new HashMap<>();
        for (Header.Column column : raw) {
            best.merge(column.role(), column, HeaderFinder::plainer);
        }
        boolean targets = best.containsKey(ColumnRole.TARGET_NAME) && !best.containsKey(ColumnRole.CONTENT);
        List<Header.Column> columns = new ArrayList<>();
        for (Header.Column column : raw) {
            boolean keeps = best.get(column.role()) == column || column.role() == ColumnRole.PERIOD;
            ColumnRole role = keeps ? column.role() : ColumnRole.EXTRA;
            if (!targets) {
                role = forTasks(role, best);
            }
            columns.add(new Header.Column(column.start(), column.end(), role, column.title()));
        }
        columns.sort(java.util.Comparator.comparingInt(Header.Column::start));
        return columns;
    }

    /** Of "Đơn vị chủ trì" and "Lãnh đạo phụ trách" the first leads; else the shorter head is the plainer one. */
    private static Header.Column plainer(Header.Column a, Header.Column b) {
        int first = HeaderWords.certainty(a.role(), a.title());
        int second = HeaderWords.certainty(b.role(), b.title());
        if (first != second) {
            return second > first ? b : a;
        }
        return b.title().length() < a.title().length() ? b : a;
    }

    /** Outside target tables the words of targets mean what they mean for tasks. */
    private static ColumnRole forTasks(ColumnRole role, Map<ColumnRole, Header.Column> best) {
        return switch (role) {
            case TARGET_NAME, TARGET_VALUE, EVALUATOR -> ColumnRole.EXTRA;
            case MEASURE -> best.containsKey(ColumnRole.LEAD) ? ColumnRole.EXTRA : ColumnRole.LEAD;
            case FINISH ->
                best.containsKey(ColumnRole.START) || best.containsKey(ColumnRole.DEADLINE)
                        ? ColumnRole.FINISH
                        : ColumnRole.DEADLINE;
            default -> role;
        };
    }
}
