package vn.dondoc.plan;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.deadline.DeadlineContext;
import vn.dondoc.plan.reading.PlanDocument;
import vn.dondoc.plan.reading.PlanDocumentReader;
import vn.dondoc.plan.reading.ProgressListener;
import vn.dondoc.plan.reading.ReadingOptions;

/**
 * Reads tables of tasks against an agency's units, calendar and parameters, for features that have checked who asks.
 * Stores nothing.
 */
@Service
public class TableReadings {

    private static final int LONGEST_PASTE = 5_000_000;

    private final PlanDocumentReader reader = new PlanDocumentReader();
    private final AgencyCatalogues catalogues;
    private final DeadlineRules deadlines;
    private final Clock clock;

    TableReadings(AgencyCatalogues catalogues, DeadlineRules deadlines, Clock clock) {
        this.catalogues = catalogues;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Reads a .docx or .xlsx file.
     *
     * @throws vn.dondoc.plan.reading.UnreadableFileException with what to do, when the file cannot be read
     */
    public PlanDocument read(long agencyId, String fileName, byte[] content, ProgressListener progress) {
        return reader.read(fileName, content, options(agencyId), progress);
    }

    /**
     * Reads a table pasted from Word, Excel or a web page.
     *
     * @param tsvOrHtml HTML, or lines with tabs between the cells
     * @throws vn.dondoc.plan.reading.UnreadableFileException when there is no table in it
     */
    public PlanDocument readPasted(long agencyId, String tsvOrHtml) {
        if (tsvOrHtml.length() > LONGEST_PASTE) {
            throw new InvalidInputException(
                    "table", "Bảng dán vào quá dài; hãy lưu thành tệp .docx hoặc .xlsx rồi tải lên.");
        }
        return reader.readPastedTable(tsvOrHtml, options(agencyId));
    }

    private ReadingOptions options(long agencyId) {
        DeadlineContext context = deadlines.context(agencyId, LocalDate.now(clock));
        return new ReadingOptions(catalogues.of(agencyId), context.calendar(), context.policy(), null);
    }
}
