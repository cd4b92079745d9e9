package vn.dondoc.ui.shell;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.shell.Navigation.NavItem;

/** The links of the navigation with their numbers, the current one marked. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class NavMenu extends Nav {

    private final List<NavItem> items;
    private final List<NavBadge> badges;
    private final Map<String, Anchor> links = new HashMap<>();
    private final Map<String, Span> counts = new HashMap<>();
    private final List<NavLinks> further;
    private final Map<String, UnorderedList> below = new HashMap<>();

    NavMenu(Navigation navigation, List<NavBadge> badges, List<NavLinks> further) {
        this.badges = badges;
        this.further = further;
        items = navigation.visible();
        addClassName("dd-nav");
        setAriaLabel(t("shell.navigation"));
        for (NavGroup group : NavGroup.values()) {
            List<NavItem> ofGroup =
                    items.stream().filter(item -> item.group() == group).toList();
            if (!ofGroup.isEmpty()) {
                add(group, ofGroup);
            }
        }
    }

    /** Marks the entry of the address and asks for the numbers again. */
    void show(String address) {
        String current = Navigation.entryOf(items, address).map(NavItem::path).orElse("");
        links.forEach((path, link) -> {
            if (path.equals(current)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        refreshCounts();
        refreshLinks();
    }

    /** Asks for the numbers again. */
    void refreshCounts() {
        for (NavBadge badge : badges) {
            Span count = counts.get(badge.path());
            if (count != null) {
                long number = badge.count();
                count.setText(Formats.number(number));
                count.setVisible(number > 0);
            }
        }
    }

    private void refreshLinks() {
        below.values().forEach(list -> {
            list.removeAll();
            list.setVisible(false);
        });
        for (NavLinks links : further) {
            links.links().forEach((path, all) -> {
                UnorderedList list = below.get(path);
                if (list != null) {
                    list.setVisible(true);
                    all.forEach(one -> {
                        Anchor link = Links.to(one.path(), one.title());
                        list.add(new ListItem(link));
                    });
                }
            });
        }
    }

    private void add(NavGroup group, List<NavItem> ofGroup) {
        if (group != NavGroup.WORK) {
            add(new H2(t("nav.group." + group.name())));
        }
        UnorderedList list = new UnorderedList();
        for (NavItem item : ofGroup) {
            Span count = new Span();
            count.addClassName("dd-count");
            count.setVisible(false);
            counts.put(item.path(), count);
            Anchor link = Links.to(item.path());
            link.add(new Span(t(item.titleKey())), count);
            links.put(item.path(), link);
            UnorderedList links = new UnorderedList();
            links.addClassName("dd-nav-links");
            links.setVisible(false);
            below.put(item.path(), links);
            list.add(new ListItem(link, links));
        }
        add(list);
    }
}
