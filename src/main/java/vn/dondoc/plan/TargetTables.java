package vn.dondoc.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.dondoc.document.office.Block;
import vn.dondoc.document.office.OfficeTable;
import vn.dondoc.document.office.OfficeTable.Align;
import vn.dondoc.document.office.OfficeTable.Column;

/** The targets of a plan as tables, one for each section, groups in bold. The reader of plans reads them back. */
final class TargetTables {

    private static final int SIZE = 12;

    private TargetTables() {}

    /** Where a target stands, from its code: section, group, number. */
    private record Place(String section, String group, String number) {

        static Place of(PlanTarget target) {
            List<String> parts = new ArrayList<>(List.of(target.code().split("\\.")));
            String number = parts.isEmpty() ? "" : parts.remove(parts.size() - 1);
            boolean grouped = !target.groupTitle().isBlank() && !parts.isEmpty();
            String group = grouped ? parts.remove(parts.size() - 1) : "";
            return new Place(String.join(".", parts), group, number);
        }
    }

    static List<Block> of(List<PlanTarget> targets) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        while (from < targets.size()) {
            PlanTarget first = targets.get(from);
            if (sentence(first)) {
                blocks.add(new Block.Heading(2, first.code() + ". " + first.source()));
                from++;
                continue;
            }
            int to = from + 1;
            while (to < targets.size() && !sentence(targets.get(to)) && together(first, targets.get(to))) {
                to++;
            }
            section(blocks, targets.subList(from, to));
            from = to;
        }
        return blocks;
    }

    /** "9.3. Đạt loại tốt (tối thiểu từ 80 đến dưới 90 điểm)": the title of the section says it all. */
    private static boolean sentence(PlanTarget target) {
        return !target.valueText().isBlank()
                && target.source().contains(target.valueText())
                && target.groupTitle().isBlank()
                && target.code().matches("[\\dIVX]+(\\.\\d+)+");
    }

    private static boolean together(PlanTarget one, PlanTarget other) {
        return Objects.equals(Place.of(one).section(), Place.of(other).section())
                && Objects.equals(one.source(), other.source());
    }

    private static void section(List<Block> blocks, List<PlanTarget> targets) {
        PlanTarget first = targets.get(0);
        String section = Place.of(first).section();
        OfficeTable table = new OfficeTable(List.of(
                        new Column("TT", 5, Align.CENTRE),
                        new Column("Tên chỉ tiêu", 34, Align.LEFT),
                        new Column("Đơn vị tính", 9, Align.CENTRE),
                        new Column("Giá trị", 11, Align.CENTRE),
                        new Column("Cơ quan chủ trì", 16, Align.LEFT),
                        new Column("Cơ quan phối hợp", 14, Align.LEFT),
                        new Column("Cơ quan đánh giá", 11, Align.LEFT)))
                .size(SIZE);
        if (!section.isBlank() && !first.source().isBlank()) {
            blocks.add(new Block.Heading(2, section + ". " + first.source()));
        }
        String group = "";
        for (PlanTarget target : targets) {
            Place place = Place.of(target);
            String title = target.groupTitle().isBlank()
                    ? ""
                    : (place.group().isBlank() ? "" : place.group() + ". ") + target.groupTitle();
            if (!title.equals(group) && !title.isBlank()) {
                table.group(title);
            }
            group = title;
            table.row(
                    place.number(),
                    target.name(),
                    target.unit(),
                    target.valueText(),
                    target.leadText(),
                    target.cooperatingText(),
                    target.evaluator());
        }
        blocks.add(new Block.TableBlock(table));
    }
}
