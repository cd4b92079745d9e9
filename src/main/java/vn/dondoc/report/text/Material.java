package vn.dondoc.report.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The contributions that belong under each section of an outline. */
record Material(List<OutlineNode> outline, List<PartText> parts) {

    /** By name of the unit; several blocks of a section one after the other. */
    Map<String, String> of(String sectionKey) {
        Map<String, String> texts = new LinkedHashMap<>();
        Assembly assembly = new Assembly(parts);
        assembly.sections(outline).stream()
                .filter(section -> section.node().key().equals(sectionKey))
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block.kind() == BlockKind.PARTS)
                .forEach(block -> assembly.material(block, outline)
                        .forEach((unit, text) -> texts.merge(unit, text, (one, other) -> one + "\n" + other)));
        return texts;
    }
}
