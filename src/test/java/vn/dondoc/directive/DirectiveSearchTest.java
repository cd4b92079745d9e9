package vn.dondoc.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.common.PageQuery;
import vn.dondoc.search.Piece;
import vn.dondoc.search.SearchHit;
import vn.dondoc.search.SearchQueries;

/** What a directive's document says finds its tasks. */
class DirectiveSearchTest extends DirectiveTest {

    private static final String CONTENT = "Báo cáo kết quả rà soát";

    @Autowired
    private SearchQueries search;

    @Autowired
    private DirectiveChanges changes;

    @Autowired
    private DirectiveViews views;

    @Test
    void numberAbstractAndTrackingNumberFindTheTaskWithAndWithoutDiacritics() {
        Entered entered = entered();
        for (String text : List.of(
                "51/UBND-TH", "chuẩn hóa dữ liệu hộ tịch", "chuan hoa du lieu ho tich", "TD-2024-0117", "td-2024")) {
            assertThat(found("giamdoc", text)).as(text).hasSize(1);
        }
        SearchHit hit = found("giamdoc", "chuan hoa").get(0);
        assertThat(hit.taskId()).isEqualTo(entered.taskIds().get(0));
        assertThat(words(hit.title())).isEqualTo(CONTENT);
        assertThat(words(hit.excerpt())).as("says why it was found").contains("chuẩn hóa");
        assertThat(found("giamdoc", "chuẩn hòa")).isEmpty();
        assertThat(found("truongphong.hctp", "51/UBND-TH")).hasSize(1);
        assertThat(found("truongphong.bttp", "51/UBND-TH")).as("foreign work").isEmpty();
        assertThat(found("giamdoc.kg", "51/UBND-TH")).isEmpty();
    }

    @Test
    void whatIsMendedIsFoundAndTheFormerWordsAreNot() {
        Entered entered = entered();
        as("vanphong", () -> {
            changes.track(entered.directiveId(), entered.taskIds().get(0), version(entered), "TD-2024-0999");
            changes.correctHead(
                    entered.directiveId(), version(entered), head("52/UBND-TH", "Về việc số hóa hồ sơ đất đai"));
            return null;
        });
        assertThat(found("giamdoc", "TD-2024-0999")).hasSize(1);
        assertThat(found("giamdoc", "TD-2024-0117")).isEmpty();
        assertThat(found("giamdoc", "52/UBND-TH")).hasSize(1);
        assertThat(found("giamdoc", "so hoa ho so dat dai")).hasSize(1);
        assertThat(found("giamdoc", "chuẩn hóa dữ liệu")).isEmpty();
    }

    private Entered entered() {
        return enter(
                "vanphong",
                head("51/UBND-TH", "Về việc chuẩn hóa dữ liệu hộ tịch"),
                task(CONTENT, "05/4/2024", "hctp").tracked("TD-2024-0117"));
    }

    private static DirectiveHead head(String number, String about) {
        return new DirectiveHead(Issuer.PEOPLES_COMMITTEE, "", number, TODAY.minusDays(4), about, TODAY.minusDays(1));
    }

    private int version(Entered entered) {
        return views.details(entered.directiveId()).version();
    }

    private List<SearchHit> found(String account, String text) {
        return as(account, () -> search.find(text, null, PageQuery.of(0, 20))).items();
    }

    private static String words(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
