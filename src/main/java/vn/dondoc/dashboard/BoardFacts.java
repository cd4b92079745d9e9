package vn.dondoc.dashboard;

import java.util.List;
import vn.dondoc.feedback.FeedbackRow;
import vn.dondoc.inspection.InspectionPicture;
import vn.dondoc.report.PartCount;
import vn.dondoc.report.ReportStanding;

/**
 * What is read once of the things of which an agency has few, and then looked at from several sides.
 *
 * @param reports open ones first
 * @param parts of the reports of the windows asked for, and of all open reports
 * @param inspections of the year of today
 * @param feedback that waits for its answer
 */
record BoardFacts(
        List<ReportStanding> reports,
        List<PartCount> parts,
        InspectionPicture inspections,
        List<FeedbackRow> feedback) {}
