package vn.dondoc.plan;

import org.springframework.stereotype.Service;
import vn.dondoc.plan.reading.PlanDocument;
import vn.dondoc.plan.reading.ProgressListener;
import vn.dondoc.plan.reading.UnreadableFileException;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;

/** Reads a plan document against the acting person's agency. Stores nothing. */
@Service
public class PlanReadings {

    private final Access access;
    private final TableReadings tables;

    PlanReadings(Access access, TableReadings tables) {
        this.access = access;
        this.tables = tables;
    }

    /**
     * Reads a .docx or .xlsx file.
     *
     * @throws UnreadableFileException with what to do, when the file cannot be read
     */
    public PlanDocument read(String fileName, byte[] content, ProgressListener progress) {
        return tables.read(access.require(Action.DRAFT_PLAN).agencyId(), fileName, content, progress);
    }

    /**
     * Reads a table pasted from Word, Excel or a web page.
     *
     * @param tsvOrHtml HTML, or lines with tabs between the cells
     * @throws UnreadableFileException when there is no table in it
     */
    public PlanDocument readPasted(String tsvOrHtml) {
        return tables.readPasted(access.require(Action.DRAFT_PLAN).agencyId(), tsvOrHtml);
    }
}
