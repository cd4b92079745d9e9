package vn.dondoc.report.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;

/** Puts the first text of each section together from an outline and the contributions. Pure. */
final class Assembly {

    private final List<PartText> parts;
    private final Map<String, Map<Area, String>> split = new LinkedHashMap<>();

    Assembly(List<PartText> parts) {
        this.parts = parts;
        for (PartText part : parts) {
            if (part.usable()) {
                part.texts().forEach((topic, text) -> split.put(part.unitId() + "|" + topic, AreaSplitter.split(text)));
            }
        }
    }

    /** A section and its text. */
    record Section(OutlineNode node, List<OutlineNode> blocks, String text) {}

    List<Section> sections(List<OutlineNode> outline) {
        List<Section> sections = new ArrayList<>();
        for (int at = 0; at < outline.size(); at++) {
            OutlineNode node = outline.get(at);
            if (!node.beginsSection()) {
                continue;
            }
            List<OutlineNode> blocks = new ArrayList<>();
            if (node.kind() != BlockKind.HEADING) {
                blocks.add(node);
            }
            for (int next = at + 1; next < outline.size() && !outline.get(next).beginsSection(); next++) {
                blocks.add(outline.get(next));
            }
            String text = blocks.stream()
                    .map(block -> text(block, outline))
                    .filter(words -> !words.isBlank())
                    .collect(Collectors.joining("\n\n"));
            sections.add(new Section(node, blocks, text));
        }
        return sections;
    }

    private String text(OutlineNode block, List<OutlineNode> outline) {
        return block.kind() == BlockKind.PARTS ? contributions(block, outline) : block.body();
    }

    private String contributions(OutlineNode block, List<OutlineNode> outline) {
        List<String> texts = new ArrayList<>();
        if (!block.body().isBlank()) {
            texts.add(block.body());
        }
        material(block, outline).forEach((unit, text) -> texts.add(unit + ":\n" + text));
        String missing = missing();
        if (block.area() == null && block.topics().contains(PartTopic.DONE) && !missing.isEmpty()) {
            texts.add("{{?Chưa có phần của: " + missing + "}}");
        }
        return String.join("\n\n", texts);
    }

    /** The texts that a block takes, by unit. */
    Map<String, String> material(OutlineNode block, List<OutlineNode> outline) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (PartText part : parts) {
            String text = Arrays.stream(PartTopic.values())
                    .filter(block.topics()::contains)
                    .map(topic -> text(part, topic, block.area(), taken(topic, outline)))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("\n"));
            if (!text.isEmpty()) {
                texts.put(part.unitName(), text);
            }
        }
        return texts;
    }

    /** The units that have sent nothing that the Office can work with. */
    private String missing() {
        String names = parts.stream()
                .filter(part -> !part.usable())
                .map(PartText::unitName)
                .map(name -> name.replaceAll("[{}]", ""))
                .collect(Collectors.joining(", "));
        return names.length() > 140 ? names.substring(0, 137) + "…" : names;
    }

    /** The areas that blocks of their own take. */
    private static Set<Area> taken(PartTopic topic, List<OutlineNode> outline) {
        return outline.stream()
                .filter(node -> node.kind() == BlockKind.PARTS
                        && node.area() != null
                        && node.topics().contains(topic))
                .map(OutlineNode::area)
                .collect(Collectors.toSet());
    }

    private String text(PartText part, PartTopic topic, @Nullable Area area, Set<Area> taken) {
        Map<Area, String> pieces = split.getOrDefault(part.unitId() + "|" + topic, Map.of());
        if (area != null) {
            return pieces.getOrDefault(area, "");
        }
        return pieces.entrySet().stream()
                .filter(piece -> piece.getKey() == null || !taken.contains(piece.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
    }
}
