package vn.dondoc.ui.comparison;

import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;
import vn.dondoc.dashboard.comparison.AgencyComparison;
import vn.dondoc.ui.shell.NavCondition;

/** Only people of an agency with agencies below it find the comparison in the navigation. */
@Service
class ComparisonNavCondition implements NavCondition {

    private final AgencyComparison comparison;

    ComparisonNavCondition(AgencyComparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public Class<? extends Component> view() {
        return AgencyComparisonView.class;
    }

    @Override
    public boolean shown() {
        return comparison.available();
    }
}
