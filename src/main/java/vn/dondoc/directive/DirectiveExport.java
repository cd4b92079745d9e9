package vn.dondoc.directive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Csv;
import vn.dondoc.common.PageQuery;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Organization;
import vn.dondoc.reporting.ExportedFile;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.task.ExportFormat;

/** Saves exactly the rows of a filter, in the order of the list, with the counts above them. */
@Service
@Transactional(readOnly = true)
public class DirectiveExport {

    private final DirectiveQueries queries;
    private final DirectiveFigures figures;
    private final Organization organization;
    private final Access access;

    DirectiveExport(DirectiveQueries queries, DirectiveFigures figures, Organization organization, Access access) {
        this.queries = queries;
        this.figures = figures;
        this.organization = organization;
        this.access = access;
    }

    /**
     * Makes the file.
     *
     * @param order as for the list; page and size do not matter
     */
    public ExportedFile file(DirectiveFilter filter, PageQuery order, ExportFormat format) {
        Actor actor = access.require(Action.VIEW_TASK);
        List<DirectiveRow> rows = queries.all(filter, order);
        List<String> heading = heading(actor, filter, rows.size());
        byte[] content = format == ExportFormat.XLSX
                ? new DirectiveXlsx(heading).bytes(rows)
                : csv(rows).getBytes(StandardCharsets.UTF_8);
        String name = "nhiem-vu-duoc-giao-" + filter.asOf() + "." + format.extension();
        return new ExportedFile(name, format.contentType(), content);
    }

    private List<String> heading(Actor actor, DirectiveFilter filter, int rows) {
        List<String> lines = new ArrayList<>();
        lines.add(organization.agency(actor.agencyId()).name());
        lines.add("NHIỆM VỤ ĐƯỢC GIAO NGOÀI KẾ HOẠCH");
        lines.add("%s · %d dòng".formatted(words(actor, filter), rows));
        for (Issuer issuer : Issuer.values()) {
            if (filter.issuer() == null || filter.issuer() == issuer) {
                DirectiveSummary summary = figures.of(issuer, filter.asOf(), filter.window(), filter.unitId());
                lines.add("%s giao năm %d, đến hết ngày %s: %s."
                        .formatted(
                                issuer.label(), summary.year(), Vietnamese.date(summary.asOf()), summary.sentence()));
            }
        }
        return lines;
    }

    private String words(Actor actor, DirectiveFilter filter) {
        List<String> words = new ArrayList<>(List.of(filter.state().label()));
        if (filter.unitId() != null) {
            words.add(organization.unit(actor.agencyId(), filter.unitId()).name());
        }
        if (filter.window() != null) {
            words.add("đến hạn trong kỳ " + filter.window().label());
        }
        if (filter.dueFrom() != null) {
            words.add("hạn từ " + Vietnamese.date(filter.dueFrom()));
        }
        if (filter.dueTo() != null) {
            words.add("hạn đến " + Vietnamese.date(filter.dueTo()));
        }
        if (!filter.trackingNumber().isBlank()) {
            words.add("mã theo dõi " + filter.trackingNumber().strip());
        }
        if (!filter.text().isBlank()) {
            words.add("có chữ “" + filter.text().strip() + "”");
        }
        return String.join(" · ", words);
    }

    private static String csv(List<DirectiveRow> rows) {
        StringBuilder text = new StringBuilder(Csv.MARK);
        text.append(Csv.line(
                Arrays.stream(ExportColumn.values()).map(column -> column.title).toList()));
        rows.forEach(row -> text.append(Csv.line(Arrays.stream(ExportColumn.values())
                .map(column -> column.of(row))
                .toList())));
        return text.toString();
    }
}
