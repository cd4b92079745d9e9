package vn.dondoc.ui;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.Theme;

/** The page around the program: theme, font, server push and the head of the document. */
@Theme("dondoc")
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1")
@NpmPackage(value = "@fontsource/be-vietnam-pro", version = "5.3.0")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Đôn Đốc");
        settings.addMetaTag("robots", "noindex");
        settings.addLink("icon", "icons/dondoc.svg");
    }
}
