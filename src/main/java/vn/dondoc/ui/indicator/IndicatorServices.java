package vn.dondoc.ui.indicator;

import org.springframework.stereotype.Component;
import vn.dondoc.indicator.IndicatorEntry;
import vn.dondoc.indicator.IndicatorFiles;
import vn.dondoc.indicator.IndicatorSources;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;

/** The services that the entry page calls, handed from the page to its parts. */
@Component
record IndicatorServices(IndicatorEntry entry, IndicatorSources sources, IndicatorFiles files, Access access) {

    boolean mayEnter() {
        return access.may(Action.ENTER_INDICATOR);
    }
}
