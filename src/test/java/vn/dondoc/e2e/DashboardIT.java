package vn.dondoc.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.demo.StoryFixture;
import vn.dondoc.feedback.FeedbackFixture;
import vn.dondoc.inspection.InspectionFixture;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.report.ReportFixture;
import vn.dondoc.target.TargetFixture;
import vn.dondoc.task.TaskFixture;

/**
 * The leadership's page in a browser: at a telephone's, a desk's and a wall's width, every number opens a list of that
 * many rows, and it prints on one sheet A4.
 */
class DashboardIT extends BrowserTest {

    private static final int WALL = 2560;
    private static final int WALL_HEIGHT = 1440;
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);
    private static final Pattern SHEETS = Pattern.compile("/Type\\s*/Page\\b");
    private static final Pattern TOTAL = Pattern.compile(".*: (?:\\d+/)?(\\d+)(?: nhiệm vụ)?$");

    @Autowired
    private TaskFixture tasks;

    @Autowired
    private ReportFixture reports;

    @Autowired
    private FeedbackFixture feedback;

    @Autowired
    private InspectionFixture inspection;

    @Autowired
    private TargetFixture targets;

    @Autowired
    private StoryFixture story;

    /** Two months of work: some done in time, some late, some overdue, some due this week; the quarter's report is late. */
    private void work() {
        clock.setTo(LocalDate.of(2024, 1, 22));
        List<Long> done = new java.util.ArrayList<>();
        for (int i = 0; i < 6; i++) {
            done.add(tasks.assignment(LocalDate.of(2024, 2, 5 + i)));
        }
        String[] units = {"hctp", "bttp", "xdkt", "pbgd", "ttra", "vp"};
        for (int i = 0; i < 24; i++) {
            tasks.create(tasks.task(
                    "II." + i, DeadlineKind.FIXED_BY, LocalDate.of(2024, 3, 1).plusDays(i * 2L), units[i % 6]));
        }
        clock.setTo(LocalDate.of(2024, 2, 8));
        done.forEach(one -> tasks.complete(one, LocalDate.of(2024, 2, 8)));
        long district = inspection.draft(InspectionKind.DECENTRALISED, "xdkt");
        long outside = inspection.body(district, "UBND huyện Châu Thành");
        inspection.running("", district);
        inspection.concluded(outside, "Chưa rà soát văn bản");
        // opens on a later day
        long report = reports.quarter();
        reports.send(report, tasks.unit("hctp"));
        long plan = inspection.running(InspectionKind.REFORM, "hctp", "bttp", "ttra");
        inspection.concluded(inspection.visit(plan, "hctp"), "Chưa niêm yết thủ tục", "Sổ theo dõi chưa khóa");
        feedback.received("vanphong", LocalDate.of(2024, 3, 1), "Chậm trả kết quả lý lịch tư pháp");
        clock.setTo(TODAY);
        feedback.answer(feedback.received(), "hctp", TODAY);
        targets.enter("vanphong", targets.single("stp-angiang", "hctp"), "2024-Q1", "40");
        targets.single("stp-angiang", "bttp");
    }

    @Test
    void readAtEveryWidthAndEveryNumberOpensItsList() {
        work();
        login("giamdoc");
        open("");
        assertThat(page.locator("h1")).hasText("Tổng quan");
        assertAccessible();
        assertThat(page.locator(".dd-b-overdue .dd-b-chips")).containsText("UBND huyện Châu Thành");
        screenshots("dashboard");
        assertFits(WIDE);

        everyNumberOpensItsList();

        open("");
        page.locator(".dd-tile").first().click();
        rest();
        assertThat(page.locator("h1")).hasText(Pattern.compile("^Quá hạn: \\d+$"));
        assertAccessible();
        screenshots("dashboard-overdue");
    }

    @Test
    void onAWallScreen() {
        work();
        login("giamdoc");
        page.setViewportSize(WALL, WALL_HEIGHT);
        open("tong-quan?man-hinh=60");
        assertThat(page.locator(".dd-nav")).not().isInViewport();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("In một trang A4")))
                .not()
                .isVisible();
        assertThat(fontSize(".dd-board")).isGreaterThanOrEqualTo(18);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(WALL);
        assertThat(((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue())
                .as("everything in sight at once")
                .isLessThanOrEqualTo(WALL_HEIGHT);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "dashboard-2560.png")));
    }

    @Test
    void printedOnOneSheet() {
        work();
        login("giamdoc");
        open("tong-quan");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        byte[] file = page.pdf(new Page.PdfOptions()
                .setPath(Path.of("target", "screenshots", "dashboard-a4.pdf"))
                .setPreferCSSPageSize(true)
                .setPrintBackground(true));
        String text = new String(file, StandardCharsets.ISO_8859_1);
        assertThat(SHEETS.matcher(text).results().count()).as("sheets").isEqualTo(1);
        // A4 in points
        assertThat(text).containsPattern("/MediaBox\\s*\\[\\s*0 0 59[45][.\\d]* 84[12]");
    }

    /** The whole demo year: what a Director sees on its last evening, of the year's last period. */
    @Test
    void aYearOfTheDemo() {
        story.tellYear();
        login("giamdoc");
        open("tong-quan?ky=2024-Q4");
        assertAccessible();
        screenshots("dashboard-year");
        assertFits(WIDE);
        page.setViewportSize(WALL, WALL_HEIGHT);
        open("tong-quan?ky=2024-Q4");
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "dashboard-year-2560.png")));
        assertFits(WALL);
        open("tong-quan?ky=2024-Q4");
        everyNumberOpensItsList();
    }

    private void everyNumberOpensItsList() {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (Locator link : page.locator("[data-count]").all()) {
            numbers.put(link.getAttribute("href"), Long.valueOf(link.getAttribute("data-count")));
        }
        assertThat(numbers).hasSizeGreaterThan(10);
        assertThat(numbers.values()).anyMatch(count -> count > 3);
        numbers.forEach((address, count) -> {
            open(address);
            assertThat(total()).as(address).isEqualTo(count);
        });
    }

    private double fontSize(String selector) {
        return ((Number) page.evaluate(
                        "one => parseFloat(getComputedStyle(document.querySelector(one)).fontSize)", selector))
                .doubleValue();
    }

    /** What the list on the page now says of its length. */
    private long total() {
        if (page.locator("vaadin-grid").count() > 0) {
            return ((Number) page.evaluate("() => document.querySelector('vaadin-grid').size")).longValue();
        }
        String head = page.locator("h1").innerText();
        Matcher total = TOTAL.matcher(head);
        assertThat(total.matches()).as(head).isTrue();
        return Long.parseLong(total.group(1));
    }
}
