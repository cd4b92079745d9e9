package vn.dondoc.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Blocks move with everything below them. */
class OutlineEditsTest {

    private static final List<OutlineNode> NODES = List.of(
            heading("a", 1), heading("a1", 2), text("a1t", 3), heading("a2", 2), heading("b", 1), text("bt", 2));

    @Test
    void upAndDownStayAmongNeighbours() {
        assertThat(keys(OutlineEdits.down(NODES, 1))).containsExactly("a", "a2", "a1", "a1t", "b", "bt");
        assertThat(keys(OutlineEdits.up(NODES, 4))).containsExactly("b", "bt", "a", "a1", "a1t", "a2");
        assertThat(OutlineEdits.up(NODES, 1)).isEqualTo(NODES);
        assertThat(OutlineEdits.down(NODES, 3)).isEqualTo(NODES);
    }

    @Test
    void levelsChangeForTheWholeBranch() {
        assertThat(OutlineEdits.deeper(NODES, 4).subList(4, 6))
                .extracting(OutlineNode::level)
                .containsExactly(2, 3);
        assertThat(OutlineEdits.higher(NODES, 1).subList(1, 4))
                .extracting(OutlineNode::level)
                .containsExactly(1, 2, 2);
    }

    @Test
    void addingAndRemovingKeepTheRest() {
        assertThat(keys(OutlineEdits.addAfter(NODES, 0, heading("n", 1))))
                .containsExactly("a", "a1", "a1t", "a2", "n", "b", "bt");
        assertThat(keys(OutlineEdits.addBelow(NODES, 0, text("n", 1))))
                .containsExactly("a", "n", "a1", "a1t", "a2", "b", "bt");
        assertThat(keys(OutlineEdits.remove(NODES, 1))).containsExactly("a", "a2", "b", "bt");
    }

    private static List<String> keys(List<OutlineNode> nodes) {
        return nodes.stream().map(OutlineNode::key).toList();
    }

    private static OutlineNode heading(String key, int level) {
        return new OutlineNode(key, level, BlockKind.HEADING, "", key, "", Set.of(), null);
    }

    private static OutlineNode text(String key, int level) {
        return new OutlineNode(key, level, BlockKind.TEXT, "", key, "x", Set.of(), null);
    }
}
