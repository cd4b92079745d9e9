package vn.dondoc.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.DatabaseTest;
import vn.dondoc.TestOrganization;

/**
 * Base of stories in a browser, against the program of this JVM on its free port. Names end in {@code IT}. A failure
 * in the page's own script fails the story.
 */
public abstract class BrowserTest extends DatabaseTest {

    /** Width of an office screen. */
    protected static final int WIDE = 1400;

    /** Width of a small telephone. */
    protected static final int NARROW = 360;

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int HEIGHT = 820;
    private static Chromium chromium;

    @LocalServerPort
    private int port;

    /** The page of the person at the screen. */
    protected Page page;

    private final List<String> failures = new ArrayList<>();

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }

    @BeforeEach
    void openPage() {
        page = newPerson();
    }

    @AfterEach
    void closePages() {
        chromium.browser().contexts().forEach(BrowserContext::close);
        assertThat(failures).as("failures inside the pages").isEmpty();
    }

    /** A second person at another machine: own cookies, own page. */
    protected Page newPerson() {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(WIDE, HEIGHT)
                        .setLocale("vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh"));
        context.setDefaultTimeout(15_000);
        Page fresh = context.newPage();
        fresh.onPageError(failures::add);
        return fresh;
    }

    /** Opens an address without leading slash and waits until the page rests. */
    protected void open(String address) {
        page.navigate("http://localhost:" + port + "/" + address);
        rest();
    }

    /** Logs in on the current page, out of whatever was there before. */
    protected void login(String username) {
        page.context().clearCookies();
        open("login");
        page.fill("#login-username", username);
        page.fill("#login-password", TestOrganization.PASSWORD);
        page.click(".dd-submit");
        page.waitForSelector("vaadin-app-layout");
        rest();
    }

    /** Waits until the server has answered everything and fonts are there. */
    protected void rest() {
        page.waitForFunction("() => window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients"
                + " && Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
        page.evaluate("() => document.fonts.ready.then(() => true)");
        page.waitForTimeout(120);
    }

    /** Takes a picture of the page at a width into {@code target/screenshots}; the page is wide again afterwards. */
    protected void screenshot(String name, int width) {
        page.setViewportSize(width, width == NARROW ? 740 : HEIGHT);
        rest();
        page.waitForTimeout(400);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + "-" + width + ".png")));
        page.setViewportSize(WIDE, HEIGHT);
    }

    /** Pictures at both widths, and at the small one nothing may stick out to the side. */
    protected void screenshots(String name) {
        screenshot(name, WIDE);
        screenshot(name, NARROW);
        assertFits(NARROW);
    }

    /** Nothing sticks out to the side at this width. */
    protected void assertFits(int width) {
        page.setViewportSize(width, HEIGHT);
        rest();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                .as("width of the page at " + width)
                .isEqualTo(width);
        page.setViewportSize(WIDE, HEIGHT);
    }

    /** What a machine can see of accessibility: language, title, one main, names of everything that can be used. */
    protected void assertAccessible() {
        assertThat(page.evaluate(Accessibility.PROBLEMS))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .as("accessibility of " + page.url())
                .isEmpty();
    }

    /** The content of the page, without menu and head. */
    protected Locator main() {
        return page.locator("#main");
    }

    /** The button with exactly this name. */
    protected Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The link with exactly this name. */
    protected Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The quick filter with this name. */
    protected Locator chip(String name) {
        return page.locator(".dd-chip").filter(has(name));
    }

    /** The latest message with these words. */
    protected Locator toast(String words) {
        return page.locator(".dd-toast").filter(has(words)).last();
    }

    /** The open dialog, once it rests. */
    protected Locator dialog() {
        Locator dialog = page.locator("vaadin-dialog-overlay");
        dialog.waitFor();
        rest();
        return dialog;
    }

    /** Presses a button of a dialog. */
    protected static void submit(Locator dialog, String action) {
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(action).setExact(true))
                .click();
    }

    /** Says yes in the question that is open. */
    protected void confirm(String action) {
        page.locator("vaadin-confirm-dialog-overlay")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(action).setExact(true))
                .click();
    }

    /** Fills in a day, as people type it. */
    protected void date(Locator dialog, String label, String day) {
        Locator field = dialog.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        field.fill(day);
        field.press("Enter");
        rest();
    }

    /** Holds this text. */
    protected static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
