package vn.dondoc.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.report.ReportKind;
import vn.dondoc.security.CurrentActor;

/** Outlines as data of the agency. */
class OutlinesTest extends DatabaseTest {

    @Autowired
    private OutlineTemplates outlines;

    @Autowired
    private CurrentActor current;

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void theShippedOutlinesHoldOnlyFieldsThatExist(ReportKind kind) {
        List<OutlineNode> nodes = as(() -> outlines.current(kind)).nodes();
        assertThat(nodes).hasSizeGreaterThan(15);
        assertThat(as(() -> outlines.check(nodes))).isEmpty();
    }

    @Test
    void theKindsAreArrangedAsDomainSays() {
        assertThat(headings(ReportKind.QUARTER)).containsExactly("I", "II", "III", "IV");
        assertThat(headings(ReportKind.HALF_YEAR)).containsExactly("I", "II", "III", "IV", "V");
        assertThat(headings(ReportKind.YEAR)).containsExactly("I", "II", "III");
        assertThat(as(() -> outlines.current(ReportKind.HALF_YEAR)).nodes())
                .extracting(OutlineNode::number)
                .contains("6.1", "6.2");
    }

    @Test
    void aChangedOutlineIsANewVersionAndTheOldOneStays() {
        Outline shipped = as(() -> outlines.current(ReportKind.QUARTER));
        assertThat(shipped.version()).isZero();
        List<OutlineNode> nodes = new ArrayList<>(shipped.nodes());
        nodes.add(new OutlineNode("moi", 1, BlockKind.HEADING, "V", "MỤC MỚI", "", Set.of(), null));
        Outline saved = as(() -> outlines.save(ReportKind.QUARTER, 0, "Thêm mục", nodes));
        assertThat(saved.version()).isEqualTo(1);
        assertThat(saved.nodes()).isEqualTo(nodes);
        assertThat(as(() -> outlines.version(ReportKind.QUARTER, 0)).nodes()).isEqualTo(shipped.nodes());
        assertThat(as(() -> outlines.versions(ReportKind.QUARTER)))
                .singleElement()
                .satisfies(one -> assertThat(one.author()).isNotBlank());
        assertThatThrownBy(() -> as(() -> outlines.save(ReportKind.QUARTER, 0, "", nodes)))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void whatWouldNotPrintIsRefusedWithItsPlace() {
        List<OutlineNode> nodes = List.of(
                new OutlineNode("a", 1, BlockKind.HEADING, "I", "", "", Set.of(), null),
                new OutlineNode(
                        "b", 2, BlockKind.FIGURES, "", "Câu", "Đã xong {{KH.KHONG_CO}} việc {{", Set.of(), null),
                new OutlineNode("c", 1, BlockKind.HEADING, "I", "Hai", "", Set.of(), null),
                new OutlineNode("d", 3, BlockKind.PARTS, "", "Phần", "", Set.of(), null));
        assertThat(as(() -> outlines.check(nodes)).stream().map(one -> one.key() + "." + one.field()))
                .containsExactlyInAnyOrder("d.level", "c.number", "a.title", "b.body", "b.body", "d.topics");
        assertThatThrownBy(() -> as(() -> outlines.save(ReportKind.YEAR, 0, "", nodes)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("KH.KHONG_CO");
    }

    private List<String> headings(ReportKind kind) {
        return as(() -> outlines.current(kind)).nodes().stream()
                .filter(node -> node.level() == 1 && node.kind() == BlockKind.HEADING)
                .map(OutlineNode::number)
                .toList();
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        return current.callAs("vanphong", work);
    }
}
