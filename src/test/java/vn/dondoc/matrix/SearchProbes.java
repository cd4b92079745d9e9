package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.common.PageQuery;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.search.SearchQueries;
import vn.dondoc.security.Action;

/** Search shows to each what he or she may see. */
@Component
class SearchProbes implements ActionProbes {

    private final SearchQueries search;

    SearchProbes(SearchQueries search) {
        this.search = search;
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(new ActionProbe(
                Action.VIEW_TASK,
                "search",
                EnumSet.of(Place.OWN_TASK),
                place -> new Trial(
                        () -> search.find("hộ tịch", null, PageQuery.of(0, 10)),
                        () -> get("/api/v1/search?q=ho tich"))));
    }
}
