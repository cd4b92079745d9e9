package vn.dondoc.ui.i18n;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;

/**
 * The person's language: Vietnamese unless he or she chose English. The browser's own language is not asked, because
 * many office machines run an English Windows.
 */
@Component
public class Language implements VaadinServiceInitListener {

    private static final String COOKIE = "dondoc-lang";
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> start.getSession().setLocale(chosen(start.getRequest())));
        event.getSource().addUIInitListener(start -> start.getUI().setLocale(locale(start.getUI())));
        event.addIndexHtmlRequestListener(response -> response.getDocument()
                .selectFirst("html")
                .attr("lang", chosen(response.getVaadinRequest()).getLanguage()));
    }

    /** Whether the current screen is English. */
    public static boolean isEnglish() {
        return "en".equals(Texts.locale().getLanguage());
    }

    /** Keeps the choice for a year and shows the current page in the new language. */
    public static void choose(boolean english) {
        Cookie cookie = new Cookie(COOKIE, english ? "en" : "vi");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse response = VaadinService.getCurrentResponse();
        if (response != null) {
            response.addCookie(cookie);
        }
        Locale locale = english ? BundleTexts.ENGLISH : Vietnamese.LOCALE;
        VaadinSession.getCurrent().setLocale(locale);
        UI.getCurrent().getPage().reload();
    }

    private static Locale locale(UI ui) {
        return ui.getSession().getLocale();
    }

    private static Locale chosen(VaadinRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (COOKIE.equals(cookie.getName()) && "en".equals(cookie.getValue())) {
                    return BundleTexts.ENGLISH;
                }
            }
        }
        return Vietnamese.LOCALE;
    }
}
