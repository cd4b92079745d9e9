package vn.dondoc.inspection;

import java.util.List;

/** Something that must be in order before a visit ends, for example the checklist. A feature brings one as a bean. */
public interface FinishCheck {

    /**
     * What is missing, as sentences that say what to mend; empty when nothing is.
     *
     * @param findings what was found at the visit
     */
    List<String> missing(Inspection inspection, Visit visit, List<Finding> findings);
}
