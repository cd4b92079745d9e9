package vn.dondoc.ui.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.savedview.SavedView;
import vn.dondoc.savedview.SavedViews;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.ui.shell.NavLinks;

/** Puts saved views under their list in the navigation. */
@Component
class SavedViewLinks implements NavLinks {

    private final SavedViews views;
    private final CurrentActor current;

    SavedViewLinks(SavedViews views, CurrentActor current) {
        this.views = views;
        this.current = current;
    }

    @Override
    public Map<String, List<NavLink>> links() {
        if (current.find().isEmpty()) {
            return Map.of(); // switched off meanwhile: the page says so
        }
        return views.all().stream()
                .collect(Collectors.groupingBy(
                        SavedView::page,
                        Collectors.mapping(view -> new NavLink(view.name(), view.path()), Collectors.toList())));
    }
}
