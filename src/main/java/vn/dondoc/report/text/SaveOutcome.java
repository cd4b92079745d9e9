package vn.dondoc.report.text;

/**
 * What became of a text that was sent to be saved.
 *
 * @param saved false: somebody else had saved meanwhile; the text was kept aside among the versions
 * @param section as it is now
 */
public record SaveOutcome(boolean saved, ReportSection section) {}
