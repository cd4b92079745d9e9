package vn.dondoc.target;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Csv;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.office.Sheets;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.reporting.ExportedFile;
import vn.dondoc.security.Actor;
import vn.dondoc.task.ExportFormat;

/** Saves exactly the targets of a filter, in the order of the list, with the counts above them. */
@Service
@Transactional(readOnly = true)
public class TargetExport {

    private final Targets targets;
    private final TargetGuard guard;
    private final Organization organization;

    TargetExport(Targets targets, TargetGuard guard, Organization organization) {
        this.targets = targets;
        this.guard = guard;
        this.organization = organization;
    }

    private record Column(String title, int width, Function<TargetLine, Object> value) {}

    /** Makes the file. */
    public ExportedFile file(TargetFilter filter, ExportFormat format) {
        Actor actor = guard.viewer();
        List<TargetLine> lines = targets.list(filter);
        List<Column> columns = columns(organization.unitsById(actor.agencyId()));
        byte[] content = format == ExportFormat.XLSX
                ? workbook(actor, filter, lines, columns)
                : csv(lines, columns).getBytes(StandardCharsets.UTF_8);
        return new ExportedFile(
                "chi-tieu-%d.%s".formatted(filter.year(), format.extension()), format.contentType(), content);
    }

    private byte[] workbook(Actor actor, TargetFilter filter, List<TargetLine> lines, List<Column> columns) {
        Sheets sheet =
                new Sheets("Chỉ tiêu", columns.stream().mapToInt(Column::width).toArray());
        sheet.line(0, organization.agency(actor.agencyId()).name(), true, 12);
        sheet.line(1, "CHỈ TIÊU NĂM %d".formatted(filter.year()), true, 14);
        sheet.line(2, counts(filter, lines), false, 11);
        sheet.heads(4, columns.stream().map(Column::title).toList());
        int at = 5;
        for (TargetLine line : lines) {
            sheet.row(at++, row(line, columns));
        }
        sheet.filter(4, at - 1);
        return sheet.bytes();
    }

    private String counts(TargetFilter filter, List<TargetLine> lines) {
        Map<TargetState, Long> counts = lines.stream()
                .collect(Collectors.groupingBy(line -> line.standing().state(), Collectors.counting()));
        String words = Arrays.stream(TargetState.values())
                .map(state -> state.label().toLowerCase(Vietnamese.LOCALE) + " " + counts.getOrDefault(state, 0L))
                .collect(Collectors.joining(", "));
        return "Tính đến ngày %s: %d chỉ tiêu%s, %s"
                .formatted(
                        Vietnamese.date(guard.today()),
                        lines.size(),
                        filter.equals(TargetFilter.of(filter.year())) ? "" : " theo bộ lọc",
                        words);
    }

    private static String csv(List<TargetLine> lines, List<Column> columns) {
        StringBuilder text = new StringBuilder(Csv.MARK);
        text.append(Csv.line(columns.stream().map(Column::title).toList()));
        lines.forEach(line -> text.append(Csv.line(row(line, columns))));
        return text.toString();
    }

    private static List<Object> row(TargetLine line, List<Column> columns) {
        return Arrays.asList(
                columns.stream().map(column -> column.value().apply(line)).toArray());
    }

    private static List<Column> columns(Map<Long, Unit> units) {
        return List.of(
                new Column("Số", 12, line -> String.join("; ", line.codes())),
                new Column("Tên chỉ tiêu", 60, TargetLine::name),
                new Column("Đơn vị tính", 11, TargetLine::unit),
                new Column("Mức giao", 20, TargetLine::wanted),
                new Column("Đạt được", 12, line -> line.standing().actual()),
                new Column("Kỳ", 16, line -> line.standing().period()),
                new Column("Chốt ngày", 13, line -> line.standing().asOf()),
                new Column("Tình trạng", 16, line -> line.standing().state().label()),
                new Column("Xu hướng", 16, line -> line.standing().trend().label()),
                new Column("Dự báo cuối năm", 12, line -> line.standing().forecast()),
                new Column("Chủ trì", 30, line -> line.leadUnitIds().stream()
                        .filter(units::containsKey)
                        .map(id -> units.get(id).name())
                        .collect(Collectors.joining("; "))),
                new Column("Đánh giá", 60, line -> line.standing().words()));
    }
}
