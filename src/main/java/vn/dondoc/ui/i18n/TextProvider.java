package vn.dondoc.ui.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;

/** Gives Vaadin the same texts as {@link Texts}. */
@Component
class TextProvider implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Vietnamese.LOCALE, BundleTexts.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return Texts.bundles().text(key, locale, params);
    }
}
