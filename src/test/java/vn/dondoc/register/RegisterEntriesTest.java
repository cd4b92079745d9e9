package vn.dondoc.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.PageQuery;
import vn.dondoc.common.StaleDataException;

/** Entering, mending, taking back: what is refused, what is only told, and what history keeps. */
class RegisterEntriesTest extends RegisterTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private List<EntryProblem> problems(String register, LocalDate day, Object... pairs) {
        return as("vanphong", () -> entries.problems(register, EntryDraft.on(null, day, values(pairs)), null));
    }

    private List<EntryProblem> ofDossiers(Object... pairs) {
        Map<String, Object> values = values("SOURCE", "Một cửa", "CUT_OFF", "14/03/2024");
        values.putAll(values(pairs));
        return as("vanphong", () -> entries.problems("DOSSIERS", new EntryDraft(null, FROM, TO, values), null));
    }

    @Test
    void everyWrongFieldIsNamedWithWhatToMend() {
        List<EntryProblem> found = problems(
                "LEGAL_DOCS",
                DAY,
                "WORK",
                "Đọc",
                "ON_SCHEDULE",
                "có lẽ",
                "QUANTITY",
                "nhiều",
                "ABSTRACT",
                "x".repeat(200_000),
                "COLOUR",
                "đỏ");
        assertThat(found).allMatch(EntryProblem::refused);
        assertThat(found)
                .extracting(EntryProblem::field)
                .containsExactlyInAnyOrder("WORK", "ON_SCHEDULE", "QUANTITY", "ABSTRACT", "COLOUR");
        assertThat(found)
                .extracting(EntryProblem::message)
                .anyMatch(words -> words.contains("Tham mưu ban hành"))
                .contains("“nhiều” không phải là số.", "Nội dung dài 200.000 ký tự, tối đa 2.000. Hãy rút gọn.");
        assertThat(problems("LEGAL_DOCS", DAY)).extracting(EntryProblem::field).containsExactly("WORK");
        assertThat(problems("STAFF", DAY)).hasSize(1);
        assertThat(problems("STAFF", DAY, "NOTE", "Chỉ ghi chú")).hasSize(1);
        assertThat(problems("STAFF", null, "PRESENT", 1))
                .extracting(EntryProblem::field)
                .containsExactly("day");
    }

    @Test
    void numbersAsPeopleWriteThem() {
        assertThat(entered("1.234")).isEqualByComparingTo("1234");
        assertThat(entered("09")).isEqualByComparingTo("9");
        assertThat(entered("12 345")).isEqualByComparingTo("12345");
        for (String wrong : List.of("-1", "1,5", "1e9", "mười", "100.001", "9".repeat(60))) {
            assertThat(problems("STAFF", DAY, "PRESENT", wrong)).as(wrong).hasSize(1);
        }
        assertThat(problems("STAFF", DAY, "PRESENT", 100_001).get(0).message()).contains("tối đa 100.000");
    }

    private BigDecimal entered(String words) {
        return on("ICT", "2024-03-01", "MAIL_ACCOUNTS", words).number("MAIL_ACCOUNTS");
    }

    @Test
    void daysOfTheFutureAndImpossiblePeriods() {
        assertThat(problems("DOCS", LocalDate.of(2024, 3, 20), "KIND", "OWN"))
                .extracting(EntryProblem::message)
                .containsExactly("Ngày 20/3/2024 chưa đến. Hãy xem lại.");
        assertThat(problems("DOCS", LocalDate.of(1924, 3, 20), "KIND", "OWN")).hasSize(1);
        assertThat(ofDossiers("RECEIVED", 1, "CUT_OFF", "31/04/2024"))
                .extracting(EntryProblem::field)
                .containsExactly("CUT_OFF");
        assertThat(ofDossiers("RECEIVED", 1, "CUT_OFF", "20/3/2024")).hasSize(1);
        assertThat(as(
                        "vanphong",
                        () -> entries.problems("PAKN", new EntryDraft(null, TO, FROM, values("RECEIVED", 1)), null)))
                .extracting(EntryProblem::field)
                .containsExactly("day");
    }

    @Test
    void partsMakeTheTotalAndTheBalanceIsOnlyTold() {
        assertThat(ofDossiers("RESOLVED", 4985, "RESOLVED_EARLY", 4000, "RESOLVED_ON_TIME", 983, "RESOLVED_LATE", 2))
                .isEmpty();
        List<EntryProblem> wrong = ofDossiers("RESOLVED", 4985, "RESOLVED_IN_TIME", 4983, "RESOLVED_LATE", 3);
        assertThat(wrong).singleElement().satisfies(problem -> {
            assertThat(problem.refused()).isTrue();
            assertThat(problem.field()).isEqualTo("RESOLVED");
            assertThat(problem.message()).contains("4.985", "trước và đúng hạn 4.983 + trễ hạn 3 = 4.986");
        });
        assertThat(ofDossiers("RECEIVED", 6422, "ONLINE", 426, "DIRECT_POST", 5294, "CARRIED_OVER", 702))
                .isEmpty();
        assertThat(ofDossiers("RECEIVED", 6422, "ONLINE", 426, "DIRECT_POST", 5294))
                .extracting(EntryProblem::refused)
                .containsExactly(true);
        assertThat(ofDossiers("RECEIVED", 6114, "RESOLVED", 4985, "OPEN", 1128))
                .extracting(EntryProblem::refused)
                .containsExactly(false);
        assertThat(ofDossiers("RECEIVED", 6422, "RESOLVED", 5138, "OPEN", 1283, "STOPPED", 1))
                .isEmpty();
        EntryDraft unbalanced = new EntryDraft(
                null,
                FROM,
                TO,
                values("SOURCE", "Một cửa", "CUT_OFF", TO, "RECEIVED", 6114, "RESOLVED", 4985, "OPEN", 1128));
        assertThatThrownBy(() -> as("vanphong", () -> entries.enter("DOSSIERS", unbalanced, false)))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.field())
                        .isEqualTo("confirmed"))
                .hasMessageContaining("6.113");
        assertThat(as("vanphong", () -> entries.enter("DOSSIERS", unbalanced, true))
                        .valid())
                .isTrue();
    }

    @Test
    void theSameNumberIsAskedAbout() {
        on("DOCS", "2024-02-19", "KIND", "OWN", "NUMBER", "417/KH-STP");
        assertThat(problems("DOCS", DAY, "KIND", "OWN", "NUMBER", "417 / kh-stp"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.refused()).isFalse())
                .satisfies(problem -> assertThat(problem.message()).contains("19/02/2024"));
        assertThat(problems("DOCS", DAY, "KIND", "PROVINCE", "NUMBER", "417/KH-STP"))
                .isEmpty();
        assertThat(problems("DOCS", LocalDate.of(2023, 2, 1), "KIND", "OWN", "NUMBER", "417/KH-STP"))
                .isEmpty();
    }

    @Test
    void changesKeepWhoWhenWhatAndWhy() {
        RegisterEntry entry = on("STAFF", "2024-03-01", "PRESENT", 30, "CONTRACTS", 3);
        RegisterEntry changed = as(
                "vanphong",
                () -> entries.change(
                        entry.id(),
                        0,
                        EntryDraft.on(null, DAY, values("PRESENT", 31, "NOTE", "Một người mới")),
                        "Đếm lại",
                        false));
        assertThat(changed.values()).containsOnlyKeys("PRESENT", "NOTE");
        List<EntryChange> history = as("giamdoc", () -> queries.history(entry.id()));
        assertThat(history).extracting(EntryChange::kind).containsExactly(ChangeKind.CHANGED, ChangeKind.ENTERED);
        assertThat(history.get(0).reason()).isEqualTo("Đếm lại");
        assertThat(history.get(0).by()).isNotBlank();
        assertThat(history.get(0).fields())
                .containsExactlyInAnyOrder(
                        new EntryChange.FieldChange("Có mặt: Tổng số có mặt", "30", "31"),
                        new EntryChange.FieldChange("Có mặt: Hợp đồng lao động", "3", ""),
                        new EntryChange.FieldChange("Trình độ, vị trí việc làm: Ghi chú", "", "Một người mới"));
        assertThatThrownBy(() -> as(
                        "vanphong", () -> entries.change(entry.id(), 0, EntryDraft.of(entry), "Chậm một bước", false)))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> as("vanphong", () -> entries.change(entry.id(), 1, EntryDraft.of(entry), "  ", false)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void withdrawnEntriesStayAndTheNextVersionCounts() {
        RegisterEntry first = dossiers("2023-12-15", "2024-03-14", "RECEIVED", 6114);
        RegisterEntry second = dossiers("2023-12-15", "2024-03-14", "RECEIVED", 6422);
        as("vanphong", () -> {
            entries.withdraw(second.id(), second.version(), "Sai nguồn");
            return null;
        });
        assertThat(fact("DOSSIERS.RECEIVED")).isEqualTo(6114);
        assertThat(as("vanphong", () -> queries.entry(second.id())).withdrawn()).isEqualTo("Sai nguồn");
        assertThat(as("vanphong", () -> queries.find(RegisterFilter.all("DOSSIERS"), PageQuery.of(0, 10)))
                        .items())
                .extracting(RegisterEntry::id)
                .containsExactly(first.id());
        RegisterFilter all = new RegisterFilter("DOSSIERS", null, null, null, null, "", true);
        assertThat(as("vanphong", () -> queries.find(all, PageQuery.of(0, 10))).total())
                .isEqualTo(2);
        assertThatThrownBy(() -> as("vanphong", () -> entries.choose(second.id())))
                .isInstanceOf(NotPossibleException.class);
    }

    @Test
    void nothingAndNoChange() {
        as("vanphong", () -> entries.confirmNothing("COMMS", null, FROM, TO, null));
        assertThatThrownBy(() -> as("vanphong", () -> entries.confirmNothing("COMMS", null, FROM, TO, null)))
                .isInstanceOf(NotPossibleException.class);
        assertThat(fact("COMMS.OWN_SITE")).isZero();
        assertThatThrownBy(() -> as("vanphong", () -> entries.confirmNothing("STAFF", null, FROM, TO, null)))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("không thay đổi");
        assertThatThrownBy(() -> as("vanphong", () -> entries.confirmUnchanged("STAFF", null, DAY)))
                .isInstanceOf(NotPossibleException.class);
        on("STAFF", "2023-12-31", "PRESENT", 31);
        RegisterEntry same = as("vanphong", () -> entries.confirmUnchanged("STAFF", null, DAY));
        assertThat(same.day()).isEqualTo(DAY);
        assertThat(same.number("PRESENT")).isEqualByComparingTo("31");
    }

    @Test
    void unitsEnterAndSeeTheirOwnPart() {
        long own = tasks.unit("hctp");
        long other = tasks.unit("vp");
        RegisterEntry mine = as(
                "chuyenvien.hctp",
                () -> entries.enter(
                        "COMMS", EntryDraft.on(own, DAY, values("MEDIUM", "OWN_SITE", "TITLE", "Tin")), false));
        on("COMMS", "2024-03-02", "MEDIUM", "OWN_SITE", "TITLE", "Của toàn cơ quan");
        assertThatThrownBy(() -> as(
                        "chuyenvien.hctp",
                        () -> entries.enter("COMMS", EntryDraft.on(other, DAY, values("TITLE", "x")), false)))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> as(
                        "chuyenvien.hctp",
                        () -> entries.change(
                                mine.id(), 0, EntryDraft.on(null, DAY, mine.values()), "Đưa lên cơ quan", false)))
                .isInstanceOf(ForbiddenException.class);
        assertThat(as("truongphong.hctp", () -> queries.all(RegisterFilter.all("COMMS"))))
                .extracting(RegisterEntry::id)
                .containsExactly(mine.id());
        assertThat(as("giamdoc", () -> queries.all(RegisterFilter.all("COMMS"))))
                .hasSize(2);
        assertThat(as("giamdoc", () -> queries.mayEnter())).isFalse();
        assertThatThrownBy(() -> as("vanphong.kg", () -> queries.entry(mine.id())))
                .isInstanceOf(NotFoundException.class);
        RegisterFilter words = new RegisterFilter("COMMS", DAY, DAY, null, "OWN_SITE", "ti", false);
        assertThat(as("giamdoc", () -> queries.all(words))).hasSize(1);
    }
}
