package vn.dondoc.register;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Csv;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.office.Sheets;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.reporting.ExportedFile;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.ExportFormat;

/** Exactly what a list shows as a file; a workbook can be read back by {@link RegisterUploads}. */
@Service
@Transactional(readOnly = true)
public class RegisterExport {

    private final RegisterQueries queries;
    private final Organization organization;
    private final CurrentActor current;
    private final Clock clock;

    RegisterExport(RegisterQueries queries, Organization organization, CurrentActor current, Clock clock) {
        this.queries = queries;
        this.organization = organization;
        this.current = current;
        this.clock = clock;
    }

    /** The list as a file. */
    public ExportedFile file(RegisterFilter filter, ExportFormat format) {
        List<RegisterEntry> entries = queries.all(filter);
        RegisterDefinition register = RegisterEntries.definition(filter.register());
        long agency = current.get().agencyId();
        Map<Long, Unit> units = organization.unitsById(agency);
        List<RegisterColumns.Column> columns = new ArrayList<>(RegisterColumns.of(
                register, id -> units.containsKey(id) ? units.get(id).name() : ""));
        columns.add(new RegisterColumns.Column("state", "Tình trạng", 20, RegisterExport::state));
        columns.add(new RegisterColumns.Column("by", "Người nhập", 22, RegisterEntry::enteredBy));
        columns.add(new RegisterColumns.Column("at", "Ngày nhập", 13, entry -> entry.enteredAt()
                .atZone(Vietnamese.ZONE)
                .toLocalDate()));
        byte[] content = format == ExportFormat.CSV
                ? csv(columns, entries)
                : workbook(register, organization.agency(agency).name(), filter, columns, entries);
        String name = "so-%s-%s.%s"
                .formatted(
                        register.code().toLowerCase(Locale.ROOT).replace('_', '-'),
                        LocalDate.now(clock),
                        format.extension());
        return new ExportedFile(name, format.contentType(), content);
    }

    private static String state(RegisterEntry entry) {
        if (entry.withdrawn() != null) {
            return "Đã thu hồi: " + entry.withdrawn();
        }
        if (entry.nothing()) {
            return "Xác nhận không phát sinh";
        }
        return entry.valid() ? "" : "Bản không dùng";
    }

    private static byte[] csv(List<RegisterColumns.Column> columns, List<RegisterEntry> entries) {
        StringBuilder csv = new StringBuilder(Csv.MARK)
                .append(Csv.line(
                        columns.stream().map(RegisterColumns.Column::title).toList()));
        for (RegisterEntry entry : entries) {
            List<Object> cells = new ArrayList<>();
            columns.forEach(column -> {
                Object value = column.value().apply(entry);
                cells.add(value instanceof BigDecimal number ? new Plain(number.toPlainString()) : value);
            });
            csv.append(Csv.line(cells));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] workbook(
            RegisterDefinition register,
            String agency,
            RegisterFilter filter,
            List<RegisterColumns.Column> columns,
            List<RegisterEntry> entries) {
        Sheets sheet = new Sheets(
                "Sổ theo dõi",
                columns.stream().mapToInt(RegisterColumns.Column::width).toArray());
        sheet.line(0, agency.toUpperCase(Vietnamese.LOCALE), true, 12);
        sheet.line(1, "SỔ THEO DÕI: " + register.label().toUpperCase(Vietnamese.LOCALE), true, 14);
        sheet.line(2, words(filter, entries.size()), false, 11);
        int heads = 4;
        sheet.heads(heads, columns.stream().map(RegisterColumns.Column::title).toList());
        int next = heads + 1;
        for (RegisterEntry entry : entries) {
            List<Object> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(column.value().apply(entry)));
            sheet.row(next++, cells);
        }
        sheet.filter(heads, next - 1);
        return sheet.bytes();
    }

    private String words(RegisterFilter filter, int rows) {
        StringBuilder words = new StringBuilder("Số dòng: " + rows);
        if (filter.from() != null) {
            words.append("; từ ngày ").append(Vietnamese.date(filter.from()));
        }
        if (filter.to() != null) {
            words.append("; đến ngày ").append(Vietnamese.date(filter.to()));
        }
        if (!filter.text().isBlank()) {
            words.append("; có chữ “").append(filter.text().strip()).append('”');
        }
        return words.append("; lập ngày ")
                .append(Vietnamese.date(LocalDate.now(clock)))
                .toString();
    }

    /** A number that is not guarded like a text. */
    private record Plain(String digits) {
        @Override
        public String toString() {
            return digits;
        }
    }
}
