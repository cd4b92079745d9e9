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
import vn.dondoc.plan.reading.UnreadableFileException;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** Reads a plan document against the acting person's agency. Stores nothing. */
@Service
public class PlanReadings {

    private static final int LONGEST_PASTE = 5_000_000;

    private final PlanDocumentReader reader = new PlanDocumentReader();
    private final Access access;
    private final AgencyCatalogues catalogues;
    private final DeadlineRules deadlines;
    private final Clock clock;

    PlanReadings(Access access, AgencyCatalogues catalogues, DeadlineRules deadlines, Clock clock) {
        this.clock = clock;
        this.access = access;
        this.catalogues = catalogues;
        this.deadlines = deadlines;
    }

    /**
     * Reads a .docx or .xlsx file.
     *
     * @throws UnreadableFileException with what to do, when the file cannot be read
     */
    public PlanDocument read(String fileName, byte[] content, ProgressListener progress) {
        return reader.read(fileName, content, options(access.require(Action.DRAFT_PLAN)), progress);
    }

    /**
     * Reads a table pasted from Word, Excel or a web page.
     *
     * @param tsvOrHtml HTML, or lines with tabs between the cells
     * @throws UnreadableFileException when there is no table in it
     */
    public PlanDocument readPasted(String tsvOrHtml) {
        ReadingOptions options = options(access.require(Action.DRAFT_PLAN));
        if (tsvOrHtml.length() > LONGEST_PASTE) {
            throw new InvalidInputException(
                    "table", "Bảng dán vào quá dài; hãy lưu thành tệp .docx hoặc .xlsx rồi tải lên.");
        }
        return reader.readPastedTable(tsvOrHtml, options);
    }

    private ReadingOptions options(Actor actor) {
        long agency = actor.agencyId();
        DeadlineContext context = deadlines.context(agency, LocalDate.now(clock));
        return new ReadingOptions(catalogues.of(agency), context.calendar(), context.policy(), null);
    }
}
