package vn.dondoc.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.dondoc.security.Access;

/** The entries of the navigation, collected from the {@link NavEntry} of all views. */
@Service
public class Navigation {

    /**
     * One entry.
     *
     * @param path address without leading slash
     */
    public record NavItem(NavGroup group, int order, String titleKey, String path) {}

    private final Access access;
    private final List<NavCondition> conditions;

    Navigation(Access access, List<NavCondition> conditions) {
        this.access = access;
        this.conditions = conditions;
    }

    /** What the person logged in sees, in order. */
    public List<NavItem> visible() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getNavigationTarget)
                .distinct()
                .flatMap(this::entries)
                .sorted(Comparator.comparing(NavItem::group).thenComparing(NavItem::order))
                .toList();
    }

    /** Whether the person logged in may open the view: views without an entry decide for themselves. */
    public boolean mayOpen(Class<?> view) {
        NavEntry[] entries = view.getAnnotationsByType(NavEntry.class);
        return entries.length == 0 || Arrays.stream(entries).anyMatch(this::allowed);
    }

    /** The entry to which an address belongs: the one with the longest path that the address begins with. */
    public static Optional<NavItem> entryOf(List<NavItem> items, String address) {
        return items.stream()
                .filter(item -> address.equals(item.path()) || address.startsWith(item.path() + "/"))
                .max(Comparator.comparing(item -> item.path().length()));
    }

    private Stream<NavItem> entries(Class<? extends Component> view) {
        return Arrays.stream(view.getAnnotationsByType(NavEntry.class))
                .filter(entry -> allowed(entry) && shown(view))
                .map(entry -> new NavItem(entry.group(), entry.order(), entry.titleKey(), path(entry, view)));
    }

    private boolean allowed(NavEntry entry) {
        return entry.actions().length == 0 || Arrays.stream(entry.actions()).anyMatch(access::may);
    }

    private boolean shown(Class<? extends Component> view) {
        return conditions.stream().filter(condition -> condition.view() == view).allMatch(NavCondition::shown);
    }

    private static String path(NavEntry entry, Class<? extends Component> view) {
        return entry.path().isEmpty() ? RouteConfiguration.forApplicationScope().getUrl(view) : entry.path();
    }
}
