package vn.dondoc.ui;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dondoc.DatabaseTest;

/**
 * Base of tests of views: the real program and database, Vaadin without a browser (Karibu-Testing). Log in with
 * {@link #loginAs}, go somewhere with {@link #open}, then look with {@code LocatorJ._get(...)}.
 */
public abstract class UiTest extends DatabaseTest {

    /** Found once: the scan of the class path is slow. */
    private static Routes routes;

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void openUi() {
        start();
    }

    @AfterEach
    void closeUi() {
        SecurityContextHolder.clearContext();
        MockVaadin.tearDown();
    }

    /** Logs in, with a fresh session and screen. */
    protected void loginAs(String username) {
        MockVaadin.tearDown();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        username, null, AuthorityUtils.NO_AUTHORITIES));
        start();
    }

    /**
     * Goes to an address such as {@code viec?loc=qua-han}, without leading slash. The view is made anew unless the
     * screen shows the same view already.
     */
    protected static void open(String address) {
        var uri = UriComponentsBuilder.fromUriString(address).build();
        Location location = new Location(
                uri.getPath() == null ? "" : uri.getPath(),
                new QueryParameters(new LinkedMultiValueMap<>(uri.getQueryParams())));
        UI ui = UI.getCurrent();
        // As if typed into the address bar: unlike UI.navigate, an unknown address comes to the error page.
        ui.getInternals().getRouter().navigate(ui, location, NavigationTrigger.PAGE_LOAD);
    }

    /** Where the person is now, with the parameters. */
    protected static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private void start() {
        MockVaadin.setMockRequestFactory(session -> {
            FakeRequest request = new FakeRequest(session);
            var person = SecurityContextHolder.getContext().getAuthentication();
            request.setUserPrincipalInt(person);
            request.setUserInRole((principal, role) -> false);
            return request;
        });
        MockVaadin.setup(UI::new, new MockServlet(context, routes()));
        UI.getCurrent().setLocale(Locale.forLanguageTag("vi-VN"));
    }

    private static synchronized Routes routes() {
        if (routes == null) {
            routes = new Routes().autoDiscoverViews("vn.dondoc.ui");
        }
        return routes;
    }
}
