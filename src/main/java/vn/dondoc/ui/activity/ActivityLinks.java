package vn.dondoc.ui.activity;

import com.vaadin.flow.component.html.Anchor;
import org.springframework.lang.Nullable;
import vn.dondoc.ui.component.UrlState;

/** Links to the stream of a person or of a unit, from wherever their names stand. */
public final class ActivityLinks {

    private ActivityLinks() {}

    /** The person's name, leading to what the person did. */
    public static Anchor person(long id, String name) {
        return link(ActivityView.PERSON, id, name);
    }

    /** A name or other words, leading to what happened around the unit's work. */
    public static Anchor unit(@Nullable Long id, String words) {
        return link(ActivityView.UNIT, id, words);
    }

    private static Anchor link(String name, @Nullable Long id, String words) {
        Anchor link =
                new Anchor(UrlState.of(ActivityView.PATH, "").with(name, id).href(), words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
