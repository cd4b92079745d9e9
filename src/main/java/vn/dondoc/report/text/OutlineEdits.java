package vn.dondoc.report.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Moves in an outline: a block moves with everything below it. Pure; a move that is not possible gives the same list
 * back. Whether the result can be saved is looked at when it is saved.
 */
public final class OutlineEdits {

    private OutlineEdits() {}

    /** Puts another block in the place of one. */
    public static List<OutlineNode> replace(List<OutlineNode> nodes, int at, OutlineNode node) {
        List<OutlineNode> changed = new ArrayList<>(nodes);
        changed.set(at, node);
        return changed;
    }

    /** Adds a block behind everything that stands below the block at {@code at}, at its level. */
    public static List<OutlineNode> addAfter(List<OutlineNode> nodes, int at, OutlineNode node) {
        List<OutlineNode> changed = new ArrayList<>(nodes);
        int level = nodes.isEmpty() ? 1 : nodes.get(at).level();
        changed.add(nodes.isEmpty() ? 0 : end(nodes, at), node.atLevel(level));
        return changed;
    }

    /** Adds a block right below a heading, behind its other blocks and before its sub-headings. */
    public static List<OutlineNode> addBelow(List<OutlineNode> nodes, int at, OutlineNode node) {
        int place = at + 1;
        int level = nodes.get(at).level() + 1;
        while (place < nodes.size()
                && nodes.get(place).level() >= level
                && (node.kind() == BlockKind.HEADING || nodes.get(place).kind() != BlockKind.HEADING)) {
            place++;
        }
        List<OutlineNode> changed = new ArrayList<>(nodes);
        changed.add(place, node.atLevel(level));
        return changed;
    }

    /** Takes a block away with everything below it. */
    public static List<OutlineNode> remove(List<OutlineNode> nodes, int at) {
        List<OutlineNode> changed = new ArrayList<>(nodes);
        changed.subList(at, end(nodes, at)).clear();
        return changed;
    }

    /** Before its neighbour of the same level. */
    public static List<OutlineNode> up(List<OutlineNode> nodes, int at) {
        int before = at - 1;
        while (before >= 0 && nodes.get(before).level() > nodes.get(at).level()) {
            before--;
        }
        return before < 0 || nodes.get(before).level() < nodes.get(at).level()
                ? nodes
                : rotated(nodes, before, end(nodes, at), at - before);
    }

    /** Behind its neighbour of the same level. */
    public static List<OutlineNode> down(List<OutlineNode> nodes, int at) {
        int next = end(nodes, at);
        return next >= nodes.size() || nodes.get(next).level() < nodes.get(at).level()
                ? nodes
                : rotated(nodes, at, end(nodes, next), next - at);
    }

    /** One level deeper, with everything below it. */
    public static List<OutlineNode> deeper(List<OutlineNode> nodes, int at) {
        return at == 0 ? nodes : shifted(nodes, at, 1);
    }

    /** One level up, with everything below it. */
    public static List<OutlineNode> higher(List<OutlineNode> nodes, int at) {
        return nodes.get(at).level() == 1 ? nodes : shifted(nodes, at, -1);
    }

    private static List<OutlineNode> rotated(List<OutlineNode> nodes, int from, int to, int by) {
        List<OutlineNode> changed = new ArrayList<>(nodes);
        Collections.rotate(changed.subList(from, to), -by);
        return changed;
    }

    private static List<OutlineNode> shifted(List<OutlineNode> nodes, int at, int by) {
        List<OutlineNode> changed = new ArrayList<>(nodes);
        for (int one = at; one < end(nodes, at); one++) {
            changed.set(one, nodes.get(one).atLevel(nodes.get(one).level() + by));
        }
        return changed;
    }

    /** The first block that is not below the one at {@code at}. */
    private static int end(List<OutlineNode> nodes, int at) {
        int end = at + 1;
        while (end < nodes.size() && nodes.get(end).level() > nodes.get(at).level()) {
            end++;
        }
        return end;
    }
}
