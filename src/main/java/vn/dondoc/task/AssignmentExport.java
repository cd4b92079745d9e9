package vn.dondoc.task;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.PageQuery;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** Saves exactly the rows of a filter, in the order of the list, as a file. */
@Service
public class AssignmentExport {

    /** What one sheet of .xlsx can hold, less the title. */
    private static final long MOST_ROWS = 1_000_000;

    private final AssignmentQueries queries;
    private final FilterWords words;
    private final Organization organization;
    private final Access access;
    private final Clock clock;

    AssignmentExport(
            AssignmentQueries queries, FilterWords words, Organization organization, Access access, Clock clock) {
        this.queries = queries;
        this.words = words;
        this.organization = organization;
        this.access = access;
        this.clock = clock;
    }

    /** Name of the file, with the program's day. */
    public String fileName(ExportFormat format) {
        return "danh-sach-nhiem-vu-%s.%s".formatted(LocalDate.now(clock), format.extension());
    }

    /**
     * Writes the file; {@code to} stays open.
     *
     * @param order as for the list; page and size do not matter
     * @throws InvalidInputException when the list is longer than a sheet can hold
     */
    @Transactional(readOnly = true)
    public void write(AssignmentFilter filter, PageQuery order, ExportFormat format, OutputStream to) {
        Actor actor = access.require(Action.VIEW_TASK);
        LocalDate today = LocalDate.now(clock);
        long count = queries.count(filter);
        if (count > MOST_ROWS) {
            throw new InvalidInputException(
                    "size", "Danh sách có hơn 1.000.000 dòng, không lưu vào một tệp được. Hãy lọc bớt.");
        }
        try (ListFile file = format == ExportFormat.CSV
                ? new CsvList(to, today)
                : new XlsxList(to, today, "Danh sách nhiệm vụ", subtitle(actor, filter, count, today))) {
            queries.each(filter, order, row -> {
                try {
                    file.add(row);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            file.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String subtitle(Actor actor, AssignmentFilter filter, long count, LocalDate today) {
        return "%s · %s · %d dòng · ngày %s"
                .formatted(
                        organization.agency(actor.agencyId()).name(),
                        words.of(actor.agencyId(), filter),
                        count,
                        Vietnamese.date(today));
    }
}
