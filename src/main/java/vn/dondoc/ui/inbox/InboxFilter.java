package vn.dondoc.ui.inbox;

import vn.dondoc.common.Area;
import vn.dondoc.task.AssignmentFilter;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.FigureBucket;
import vn.dondoc.task.InboxScope;
import vn.dondoc.task.QuickFilter;
import vn.dondoc.task.TaskSource;
import vn.dondoc.ui.component.UrlState;

/** The filters of a list of assignments as they stand in the address. */
final class InboxFilter {

    static final String QUICK = "loc";
    static final String TEXT = "tim";
    static final String UNIT = "don-vi";
    static final String PLAN = "ke-hoach";
    static final String STATUS = "buoc";
    static final String AREA = "linh-vuc";
    static final String SOURCE = "nguon";
    static final String DUE_FROM = "han-tu";
    static final String DUE_BEFORE = "han-truoc";
    static final String TASK = "nhiem-vu";
    static final String BUCKET = "so-lieu";
    static final String AS_OF = "den-ngay";
    static final String CHOSEN = "chon";
    static final String MARKED = "danh-dau";
    static final String SORT = "sap-xep";

    private InboxFilter() {}

    static AssignmentFilter read(InboxScope scope, UrlState state) {
        return AssignmentFilter.of(scope, quick(state))
                .withText(state.text(TEXT))
                .withUnit(state.id(UNIT).orElse(null))
                .withPlan(state.id(PLAN).orElse(null))
                .withTask(state.id(TASK).orElse(null))
                .withStatus(state.constant(STATUS, AssignmentStatus.class).orElse(null))
                .withArea(state.constant(AREA, Area.class).orElse(null))
                .withSource(state.constant(SOURCE, TaskSource.class).orElse(null))
                .withDue(
                        state.date(DUE_FROM).orElse(null),
                        state.date(DUE_BEFORE).orElse(null))
                .withFigure(
                        state.constant(BUCKET, FigureBucket.class).orElse(null),
                        state.date(AS_OF).orElse(null));
    }

    static QuickFilter quick(UrlState state) {
        return state.constant(QUICK, QuickFilter.class).orElse(QuickFilter.OPEN);
    }
}
