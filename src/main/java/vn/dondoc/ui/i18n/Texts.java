package vn.dondoc.ui.i18n;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import vn.dondoc.common.Vietnamese;

/**
 * Short way to the texts of the bundles {@code i18n/<feature>_vi.properties} and {@code _en}. Static, because views
 * need it in field initialisers; the bundles never change while the program runs.
 */
public final class Texts {

    private static final BundleTexts BUNDLES = BundleTexts.load();

    private Texts() {}

    /**
     * The text in the language of the person whose screen is being built, Vietnamese outside of a screen.
     *
     * @param key for example {@code inbox.title}
     * @param args values for {@code {0}}, {@code {1}}; numbers are printed with the language's
     *     separators, so a year or an id must be passed as text
     * @return the text, or the key itself where no bundle has it
     */
    public static String t(String key, Object... args) {
        return BUNDLES.text(key, locale(), args);
    }

    /** The language of the current screen. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null || ui.getLocale() == null ? Vietnamese.LOCALE : ui.getLocale();
    }

    static BundleTexts bundles() {
        return BUNDLES;
    }
}
