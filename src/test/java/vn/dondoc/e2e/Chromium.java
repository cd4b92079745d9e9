package vn.dondoc.e2e;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's own Chromium; Playwright's download is switched off. */
final class Chromium implements AutoCloseable {

    /** Names another executable. */
    private static final String VARIABLE = "DONDOC_CHROMIUM";

    private static final List<String> USUAL =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium", "/usr/bin/google-chrome");

    private static final List<String> QUIET = List.of(
            // Chromium refuses its sandbox to root, and containers run as root
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--no-default-browser-check",
            "--force-color-profile=srgb",
            "--font-render-hinting=none");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(QUIET));
    }

    /** Starts it. Where there is none, the test is skipped with a loud word, and fails on the build server. */
    static Chromium start() {
        return new Chromium(find().orElseGet(Chromium::missing));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> find() {
        return Stream.concat(Stream.ofNullable(System.getenv(VARIABLE)), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path missing() {
        String words = "NO CHROMIUM: browser tests did not run. Install the package chromium or set " + VARIABLE + ".";
        if (System.getenv("CI") != null) {
            throw new AssertionError(words);
        }
        System.err.println("\n*** " + words + " ***\n");
        return abort(words);
    }
}
