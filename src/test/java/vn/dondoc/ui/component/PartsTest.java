package vn.dondoc.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.router.Location;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shared parts that need no screen. */
class PartsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "2024-06-28, Quá hạn 3 ngày, late",
        "2024-06-30, Quá hạn 1 ngày, late",
        "2024-07-01, Đến hạn hôm nay, soon",
        "2024-07-02, Còn 1 ngày, soon",
        "2024-07-08, Còn 7 ngày, soon",
        "2024-07-09, Trong hạn, idle"
    })
    void saysHowFarADueDateIs(LocalDate due, String words, String look) {
        Tag tag = DueTag.tag(due, TODAY);
        assertThat(tag.getText()).isEqualTo(words);
        assertThat(tag.getClassNames()).contains(look);
    }

    @Test
    void workWithoutDueDateIsOngoing() {
        assertThat(new DueTag(null, TODAY).getElement().getTextRecursively()).isEqualTo("Thường xuyên");
    }

    @Test
    void printsAsDocumentsDo() {
        assertThat(Formats.date(LocalDate.of(2024, 9, 4))).isEqualTo("04/9/2024");
        assertThat(Formats.date(LocalDate.of(2024, 2, 20))).isEqualTo("20/02/2024");
        assertThat(Formats.dateTime(LocalDateTime.of(2024, 6, 28, 8, 5))).isEqualTo("28/6/2024, 08:05");
        assertThat(Formats.number(6114)).isEqualTo("6.114");
        assertThat(Formats.percent(new BigDecimal("65.20"))).isEqualTo("65,2%");
        assertThat(Formats.percent(new BigDecimal("100.0"))).isEqualTo("100%");
        assertThat(Formats.percent(null)).isEmpty();
        assertThat(Formats.fileSize(1)).isEqualTo("1 KB");
        assertThat(Formats.fileSize(25 * 1024 * 1024)).isEqualTo("25 MB");
    }

    @Test
    void chipsTellOnlyOfAnotherChoice() {
        List<String> told = new ArrayList<>();
        Chips chips = new Chips("Lọc")
                .add("qua-han", "Quá hạn", Tone.LATE)
                .add("tat-ca", "Tất cả", null)
                .count("qua-han", 2)
                .onSelect(told::add)
                .select("khong-co");
        assertThat(chips.selected()).isEqualTo("qua-han");
        click(chips, 0);
        click(chips, 1);
        assertThat(told).containsExactly("tat-ca");
        assertThat(chips.getComponentAt(1).getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void theAddressKeepsFiltersAndForgivesOldLinks() {
        UrlState state = UrlState.of(new Location("viec/7?loc=qua-han&trang=x&ngay=2024-06-31&muc=MONDAY&trong="));
        assertThat(state.text("loc")).isEqualTo("qua-han");
        assertThat(state.number("trang", 0)).isZero();
        assertThat(state.date("ngay")).isEmpty();
        assertThat(state.constant("muc", DayOfWeek.class)).contains(DayOfWeek.MONDAY);
        assertThat(state.constant("loc", DayOfWeek.class)).isEmpty();
        UrlState next =
                state.with("loc", null).with("trang", 2).with("ngay", TODAY).with("muc", DayOfWeek.SUNDAY);
        assertThat(next.href())
                .startsWith("viec/7?")
                .contains("trang=2", "ngay=2024-07-01", "muc=SUNDAY")
                .doesNotContain("loc");
        assertThat(next.with("tim", "thủ tục & hồ sơ").href())
                .contains("tim=th%E1%BB%A7%20t%E1%BB%A5c%20%26%20h%E1%BB%93%20s%C6%A1");
        assertThat(state.text("loc")).isEqualTo("qua-han");
    }

    @Test
    void factsWithoutValueAreLeftOut() {
        FactList facts = new FactList()
                .fact("Chủ trì", "Văn phòng Sở")
                .fact("Ghi chú", " ")
                .fact("Sản phẩm", (String) null);
        assertThat(facts.getElement().getTextRecursively()).isEqualTo("Chủ trìVăn phòng Sở");
    }

    @Test
    void stepsMarkTheCurrentOne() {
        Steps steps = new Steps(List.of("Tiếp nhận", "Thực hiện", "Phòng duyệt"), 1);
        assertThat(steps.getElement().getChild(1).getAttribute("aria-current")).isEqualTo("step");
        assertThat(steps.getElement().getChild(0).getClassList()).contains("d");
    }

    private static void click(Chips chips, int at) {
        com.vaadin.flow.component.ComponentUtil.fireEvent(
                chips.getComponentAt(at), new com.vaadin.flow.component.ClickEvent<>(chips.getComponentAt(at)));
    }

    @Test
    void aLineOfValuesSaysUnknownOnesAndOpensKnownOnes() {
        List<TrendChart.Point> told = new ArrayList<>();
        TrendChart.Point known = new TrendChart.Point("Quý I", new BigDecimal("41.5"), Tone.LATE);
        TrendChart chart = new TrendChart("Hồ sơ", "%", List.of(known, new TrendChart.Point("Quý II", null, null)))
                .wanted(new BigDecimal("50"), null, "Tối thiểu 50%")
                .forecast("31/12", new BigDecimal("58"), "Dự báo")
                .onOpen(told::add);
        assertThat(chart.getElement().getProperty("points"))
                .contains("\"text\":\"41,5%\"")
                .contains("\"value\":null");
        ComponentUtil.fireEvent(chart, new TrendChart.OpenEvent(chart, true, 0));
        ComponentUtil.fireEvent(chart, new TrendChart.OpenEvent(chart, true, 7));
        assertThat(told).containsExactly(known);
    }

    @Test
    void aSmallLineLeavesUnknownValuesOut() {
        Sparkline line = new Sparkline(
                "41,5 → 52%",
                Arrays.asList(new BigDecimal("41.5"), null, new BigDecimal("52")), new BigDecimal("50"), Tone.OK);
        assertThat(line.getElement().getAttribute("aria-label")).isEqualTo("41,5 → 52%");
        assertThat(line.getElement().getProperty("innerHTML")).contains("M4.0 24.0L92.0 4.0");
        assertThat(new Sparkline("chưa có", Arrays.asList(null, null), null, Tone.IDLE)
                        .getElement()
                        .getProperty("innerHTML"))
                .isNull();
    }
}
