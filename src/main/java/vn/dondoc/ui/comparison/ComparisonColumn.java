package vn.dondoc.ui.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.springframework.lang.Nullable;
import vn.dondoc.dashboard.comparison.AgencyStanding;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.ui.component.Formats;

/** The columns of the comparison, red ones first in each group. */
enum ComparisonColumn {
    GIVEN_OVERDUE(Group.GIVEN, true, Bucket.OVERDUE, row -> row.given().overdue()),
    GIVEN_SOON(Group.GIVEN, false, Bucket.DUE_SOON, row -> row.given().dueSoon()),
    GIVEN_ASSIGNED(Group.GIVEN, false, Bucket.ASSIGNED, row -> row.given().assigned()),
    GIVEN_DONE(Group.GIVEN, false, Bucket.DONE, row -> row.given().done()),
    GIVEN_LATE(Group.GIVEN, true, Bucket.LATE, row -> row.given().late()),
    GIVEN_IN_TIME(Group.GIVEN, row -> row.given().onTimePercent().orElse(ComparisonColumn.NOTHING)),
    PLAN_OVERDUE(Group.PLAN, true, null, row -> row.plan().overdue()),
    PLAN_DONE(Group.PLAN, row -> part(row.plan().done(), row.plan().assigned())),
    PLAN_SHARE(Group.PLAN, row -> row.plan().donePercent().orElse(ComparisonColumn.NOTHING)),
    REPORTS_OVERDUE(Group.REPORTS, true, null, row -> row.reports().overdue()),
    REPORTS_LATE(Group.REPORTS, true, null, row -> row.reports().late()),
    REPORTS_IN_TIME(
            Group.REPORTS, row -> part(row.reports().inTime(), row.reports().due())),
    INSPECTIONS_OVERDUE(Group.INSPECTIONS, true, null, row -> row.inspections().overdue()),
    INSPECTIONS_DONE(
            Group.INSPECTIONS,
            row -> part(row.inspections().unitsInspected(), row.inspections().unitsToInspect())),
    INSPECTIONS_REMEDIED(
            Group.INSPECTIONS,
            row -> part(row.inspections().remedied(), row.inspections().findings())),
    FEEDBACK_OVERDUE(Group.FEEDBACK, true, null, row -> row.feedback().openOverdue()),
    FEEDBACK_LATE(Group.FEEDBACK, true, null, row -> row.feedback().answeredLate()),
    FEEDBACK_IN_TIME(Group.FEEDBACK, row -> row.feedback().inTimePercent().orElse(ComparisonColumn.NOTHING)),
    TARGETS_NOT_MET(Group.TARGETS, true, null, row -> row.targets().notMet()),
    TARGETS_MET(Group.TARGETS, row -> part(row.targets().met(), row.targets().total()));

    /** What stands where there is nothing to count: blank is not zero. */
    static final String NOTHING = "–";

    /** What the columns of a group are about. */
    enum Group {
        GIVEN,
        PLAN,
        REPORTS,
        INSPECTIONS,
        FEEDBACK,
        TARGETS
    }

    private final Group group;
    private final boolean red;

    @Nullable
    private final Bucket bucket;

    private final ToLongFunction<AgencyStanding> count;
    private final Function<AgencyStanding, String> text;

    ComparisonColumn(Group group, boolean red, @Nullable Bucket bucket, ToLongFunction<AgencyStanding> count) {
        this.group = group;
        this.red = red;
        this.bucket = bucket;
        this.count = count;
        this.text = row -> Formats.number(count.applyAsLong(row));
    }

    ComparisonColumn(Group group, Function<AgencyStanding, String> text) {
        this.group = group;
        this.red = false;
        this.bucket = null;
        this.count = row -> 0;
        this.text = text;
    }

    static List<ComparisonColumn> of(Group wanted) {
        return Arrays.stream(values()).filter(column -> column.group == wanted).toList();
    }

    boolean red() {
        return red;
    }

    /** The list that the number opens; null where the superior may see no more than the number. */
    @Nullable
    Bucket bucket() {
        return bucket;
    }

    long count(AgencyStanding agency) {
        return count.applyAsLong(agency);
    }

    String text(AgencyStanding agency) {
        return text.apply(agency);
    }

    private static String part(long part, long whole) {
        return whole == 0 ? NOTHING : Formats.number(part) + "/" + Formats.number(whole);
    }
}
