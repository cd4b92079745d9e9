package vn.dondoc.report;

import java.util.List;

/**
 * Something that must be in order before the Office can submit a report. A part of the program brings one as a bean;
 * what it finds is shown to the Office, which submits when nothing is left.
 */
public interface SubmitCheck {

    /** Vietnamese sentences, each saying what to mend; empty = in order. Called without authorisation. */
    List<String> blockers(long reportId);
}
