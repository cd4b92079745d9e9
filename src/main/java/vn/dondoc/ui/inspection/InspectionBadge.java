package vn.dondoc.ui.inspection;

import org.springframework.stereotype.Component;
import vn.dondoc.inspection.Inspections;
import vn.dondoc.ui.shell.NavBadge;

/** How many plans, conclusions and minutes wait for the person's decision, number or answer. */
@Component
class InspectionBadge implements NavBadge {

    private final Inspections inspections;

    InspectionBadge(Inspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public String path() {
        return InspectionsView.PATH;
    }

    @Override
    public long count() {
        return inspections.countToDecide();
    }
}
