package vn.dondoc.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.plan.reading.ProgressListener;

/** Lists: read in any order of columns, doubts decided, taken whole or not at all. */
class DirectiveListTest extends DirectiveTest {

    private static final DirectiveHead USUAL =
            new DirectiveHead(Issuer.PEOPLES_COMMITTEE, "", "", null, "", TODAY.minusDays(1));

    @Autowired
    private DirectiveReadings readings;

    @Autowired
    private DirectiveLists lists;

    @Autowired
    private DirectiveSample sample;

    @Autowired
    private DirectiveViews views;

    private ListReading paste(String... lines) {
        return as("vanphong", () -> readings.readPasted(String.join("\n", lines), USUAL));
    }

    private Map<Integer, List<RowDoubt.Kind>> doubts(List<ListRow> rows) {
        return as("vanphong", () -> lists.doubts(rows)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(RowDoubt::kind).toList()));
    }

    private ListReport create(List<ListRow> rows) {
        return as("vanphong", () -> lists.create(rows, List.of()));
    }

    @Test
    void columnsInAnyOrderUnderOtherNames() {
        ListReading reading = paste(
                "Hạn xử lý\tMã nhiệm vụ\tĐơn vị được giao xử lý\tViệc cần làm\tTT\tCơ quan giao\tSố ký hiệu\tNgày ban hành"
                        + "\tNgày đến\tNguồn tin",
                "29/3/2024\tUB-01\tPhòng Hành chính tư pháp\tRà soát thủ tục hộ tịch\t1\tChủ tịch UBND tỉnh\t412/UBND-NC"
                        + "\t15/03/2024\t18/03/2024\tTrục liên thông",
                "05/4/2024\tUB-02\tVăn phòng Sở\tTổng hợp báo cáo quý\t2\tUBND tỉnh\t415/UBND-TH\t2024-03-16\t18-3-2024\t");
        assertThat(reading.rows()).hasSize(2);
        ListRow row = reading.rows().get(0);
        assertThat(row.head())
                .isEqualTo(new DirectiveHead(
                        Issuer.PEOPLES_COMMITTEE,
                        "Chủ tịch UBND tỉnh",
                        "412/UBND-NC",
                        LocalDate.of(2024, 3, 15),
                        "",
                        LocalDate.of(2024, 3, 18)));
        assertThat(row.draft().content()).isEqualTo("Rà soát thủ tục hộ tịch");
        assertThat(row.draft().leadUnitIds()).containsExactly(tasks.unit("hctp"));
        assertThat(row.draft().trackingNumber()).isEqualTo("UB-01");
        assertThat(row.draft().deadline().text()).isEqualTo("29/3/2024");
        assertThat(row.draft().note()).isEqualTo("Nguồn tin: Trục liên thông");
        assertThat(reading.rows().get(1).head().issuedOn()).isEqualTo("2024-03-16");
        assertThat(reading.account())
                .containsExactly(new ListReading.Account("nhiệm vụ", 2), new ListReading.Account("tiêu đề cột", 1));
        assertThat(doubts(reading.rows())).isEmpty();
    }

    @Test
    void theDocumentInOneCellOrInTheGroupAbove() {
        ListReading reading = paste(
                "STT\tVăn bản giao\tNội dung\tĐơn vị thực hiện\tThời hạn",
                "1\tCông văn số 412/UBND-NC ngày 15 tháng 3 năm 2024 của Chủ tịch UBND tỉnh về việc rà soát thủ tục\tRà"
                        + " soát thủ tục hộ tịch\tPhòng Hành chính tư pháp\t29/3/2024");
        assertThat(reading.rows().get(0).head())
                .isEqualTo(new DirectiveHead(
                        Issuer.PEOPLES_COMMITTEE,
                        "Chủ tịch UBND tỉnh",
                        "412/UBND-NC",
                        LocalDate.of(2024, 3, 15),
                        "rà soát thủ tục",
                        USUAL.receivedOn()));
    }

    @Test
    void everyDoubtIsMarkedAndEveryRowAccountedFor() {
        enter("vanphong", committee("77/UBND-TH"), task("Lập danh sách báo cáo viên pháp luật", "1/4/2024", "pbgd"));
        ListReading reading = paste(
                "STT\tSố văn bản\tNgày văn bản\tNội dung nhiệm vụ\tĐơn vị chủ trì\tThời hạn",
                "1\t412/UBND-NC\t15/3/2024\tRà soát thủ tục hộ tịch\tPhòng Hành chánh tư pháp\t29/3/2024",
                "2\t413/UBND-NC\t15/3/2024\tBáo cáo chuyên đề về chứng thực\tPhòng Thanh niên\ttrước ngày 05/4/2024",
                "3\t414/UBND-NC\t\tTham mưu kế hoạch tuyên truyền\tVăn phòng Sở\tkhẩn",
                "4\t415/UBND-NC\t15/3/2024\tLập danh sách báo cáo viên pháp luật\tVăn phòng Sở\t29/3/2024",
                "5\t416/UBND-NC\t15/3/2024\tRà soát thủ tục hộ tịch\tVăn phòng Sở\t29/3/2024",
                "6\t\t\t\t\t");
        assertThat(reading.account().stream()
                        .mapToInt(ListReading.Account::rows)
                        .sum())
                .isEqualTo(7);
        Map<Integer, List<RowDoubt.Kind>> doubts = doubts(reading.rows());
        assertThat(doubts.get(1)).containsExactly(RowDoubt.Kind.UNIT);
        assertThat(doubts.get(2)).containsExactly(RowDoubt.Kind.UNIT, RowDoubt.Kind.DEADLINE_UNCONFIRMED);
        assertThat(doubts.get(3)).containsExactly(RowDoubt.Kind.DOCUMENT, RowDoubt.Kind.DEADLINE);
        assertThat(doubts.get(4)).containsExactly(RowDoubt.Kind.DUPLICATE);
        assertThat(doubts.get(5)).containsExactly(RowDoubt.Kind.DUPLICATE);
        assertThat(doubts.get(6)).contains(RowDoubt.Kind.UNREAD);
        assertThatThrownBy(() -> create(reading.rows()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Còn 6 dòng cần xem: 1, 2, 3, 4, 5, 6");
        assertThat(count("SELECT COUNT(*) FROM directive")).isEqualTo(1);
    }

    @Test
    void takenWholeWithAReport() {
        ListReading reading = paste(
                "STT\tSố văn bản\tNgày văn bản\tNội dung nhiệm vụ\tĐơn vị chủ trì\tThời hạn\tMã theo dõi",
                "1\t412/UBND-NC\t15/3/2024\tRà soát thủ tục hộ tịch\tPhòng Hành chánh tư pháp\ttrước ngày 05/4/2024\tUB-1",
                "2\t412/UBND-NC\t15/3/2024\tBáo cáo chuyên đề về chứng thực\tVăn phòng Sở\t29/3/2024\tUB-2",
                "3\t413/UBND-NC\t16/3/2024\tTham mưu kế hoạch tuyên truyền\tPhòng, đơn vị thuộc Sở\t29/3/2024\tUB-3",
                "4\t414/UBND-NC\t16/3/2024\tViệc của sở khác\tSở Nội vụ\t29/3/2024\tUB-4");
        List<ListRow> rows = new ArrayList<>(reading.rows());
        rows.set(0, rows.get(0).accepted());
        rows.set(3, rows.get(3).leftOut("Không thuộc Sở Tư pháp"));
        assertThat(doubts(rows)).isEmpty();
        ListReport report = create(rows);
        assertThat(report.rows()).isEqualTo(4);
        assertThat(report.newDocuments()).isEqualTo(2);
        assertThat(report.tasks()).isEqualTo(3);
        assertThat(report.leftOut())
                .extracting(ListReport.LeftOut::position, ListReport.LeftOut::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(4, "Không thuộc Sở Tư pháp"));
        DirectiveDetails first =
                as("vanphong", () -> views.details(report.directiveIds().get(0)));
        assertThat(first.tasks())
                .extracting(DirectiveDetails.Task::trackingNumber)
                .containsExactly("UB-1", "UB-2");
        assertThat(first.tasks().get(0).leadUnitIds()).containsExactly(tasks.unit("hctp"));
        assertThat(as("vanphong", () -> views.details(report.directiveIds().get(1)))
                        .tasks()
                        .get(0)
                        .leadUnitIds())
                .hasSize(7);
        // the same list again is recognised row by row
        assertThat(doubts(rows)).containsOnlyKeys(1, 2, 3);
        ListReport again = create(rows.stream().map(ListRow::isNew).toList());
        assertThat(again.newDocuments()).isZero();
        assertThat(again.knownDocuments()).isEqualTo(2);
    }

    @Test
    void onlyWhoGivesWorkToAllReadsLists() {
        for (String account : List.of("phogiamdoc", "truongphong.hctp", "chuyenvien.hctp", "vanthu", "quantri")) {
            assertThatThrownBy(() -> as(account, () -> readings.readPasted("a\tb", USUAL)))
                    .as(account)
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> as(account, () -> lists.create(List.of(), List.of())))
                    .as(account)
                    .isInstanceOf(ForbiddenException.class);
        }
    }

    @Test
    void theSampleIsReadAsItWasMeant() {
        byte[] file = as("vanphong", () -> sample.file()).content();
        ListReading reading = as("vanphong", () -> readings.read("mau.xlsx", file, USUAL, ProgressListener.NONE));
        assertThat(reading.rows()).hasSize(3);
        assertThat(reading.rows())
                .allMatch(row -> row.unread() == null && row.unsure().isEmpty());
        assertThat(reading.rows())
                .extracting(row -> row.head().number())
                .containsExactly("412/UBND-NC", "412/UBND-NC", "88/TB-VPUBND");
        assertThat(reading.rows().get(0).head().abstractText()).isEqualTo("Rà soát thủ tục hành chính");
        assertThat(reading.rows().get(2).head().issuerName()).isEqualTo("Chủ tịch UBND tỉnh");
        assertThat(reading.rows().get(1).draft().leadUnitIds()).hasSize(2);
        assertThat(doubts(reading.rows()).values())
                .allMatch(kinds -> kinds.equals(List.of(RowDoubt.Kind.DEADLINE_UNCONFIRMED)));
        ListReport report =
                create(reading.rows().stream().map(ListRow::accepted).toList());
        assertThat(report.tasks()).isEqualTo(3);
        assertThat(report.newDocuments()).isEqualTo(2);
    }
}
