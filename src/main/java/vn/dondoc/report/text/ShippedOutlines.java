package vn.dondoc.report.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;
import vn.dondoc.common.Area;
import vn.dondoc.report.ReportKind;

/** The outlines that come with the product, {@code outlines/*.yaml}; an agency changes its own copy of them. */
final class ShippedOutlines {

    private static final Map<ReportKind, List<OutlineNode>> CACHE = new EnumMap<>(ReportKind.class);

    private ShippedOutlines() {}

    static synchronized List<OutlineNode> of(ReportKind kind) {
        return CACHE.computeIfAbsent(kind, wanted -> read(file(wanted)));
    }

    private static String file(ReportKind kind) {
        return switch (kind) {
            case QUARTER, EXTRAORDINARY -> "quarter";
            case HALF_YEAR -> "half-year";
            case NINE_MONTHS -> "nine-months";
            case YEAR -> "year";
        };
    }

    private static List<OutlineNode> read(String name) {
        String path = "/outlines/" + name + ".yaml";
        try (InputStream file = ShippedOutlines.class.getResourceAsStream(path)) {
            List<Map<String, Object>> blocks = new Yaml().load(file);
            List<OutlineNode> nodes = new ArrayList<>();
            add(blocks, 1, nodes);
            return List.copyOf(nodes);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(List<Map<String, Object>> blocks, int level, List<OutlineNode> nodes) {
        for (Map<String, Object> block : blocks) {
            nodes.add(node(block, level));
            if (block.get("blocks") instanceof List<?> below) {
                add((List<Map<String, Object>>) below, level + 1, nodes);
            }
        }
    }

    private static OutlineNode node(Map<String, Object> block, int level) {
        Set<PartTopic> topics = new LinkedHashSet<>();
        if (block.get("topics") instanceof List<?> names) {
            names.forEach(topic -> topics.add(PartTopic.valueOf(topic.toString())));
        }
        Object area = block.get("area");
        return new OutlineNode(
                text(block, "key"),
                level,
                BlockKind.valueOf(text(block, "kind")),
                text(block, "number"),
                text(block, "title"),
                text(block, "body"),
                topics,
                area == null ? null : Area.valueOf(area.toString()));
    }

    private static String text(Map<String, Object> block, String name) {
        Object value = block.get(name);
        return value == null ? "" : value.toString().strip();
    }
}
