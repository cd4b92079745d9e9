package vn.dondoc.report.text;

import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;

/**
 * A block of an outline. Blocks stand in the order of the report; a block belongs to the nearest heading before it that
 * is of a lower level.
 *
 * @param key names the block through all versions of the outline, so that reports of different periods can be compared
 * @param level 1 to 4; a block at level 1 that is no heading stands alone, such as the opening paragraph
 * @param number as printed, for example {@code II} or {@code 6.1}; empty = not numbered
 * @param title words of the heading, which may hold fields; of other blocks a name that is not printed
 * @param body fixed phrases with fields; of {@link BlockKind#PARTS} what stands before the contributions
 * @param topics which texts of the contributions; only of {@link BlockKind#PARTS}
 * @param area only contributions to this area; null = those of every area that no other block takes
 */
public record OutlineNode(
        String key,
        int level,
        BlockKind kind,
        String number,
        String title,
        String body,
        Set<PartTopic> topics,
        @Nullable Area area) {

    /** Deepest level. */
    public static final int MAX_LEVEL = 4;

    /** Copies, so that nobody changes the set. */
    public OutlineNode {
        topics = Set.copyOf(topics);
    }

    /** Whether it begins a section of the report: a heading, or a block that stands alone. */
    public boolean beginsSection() {
        return kind == BlockKind.HEADING || level == 1;
    }

    /** The same at another level. */
    public OutlineNode atLevel(int wanted) {
        return new OutlineNode(key, wanted, kind, number, title, body, topics, area);
    }

    /** The same with another number. */
    public OutlineNode numbered(String wanted) {
        return new OutlineNode(key, level, kind, wanted, title, body, topics, area);
    }
}
