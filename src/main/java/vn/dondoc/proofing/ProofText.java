package vn.dondoc.proofing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The text as checks see it. */
final class ProofText {

    private final ProofContext context;
    private final List<Block> blocks;
    private final List<Block> prose;
    private final Map<String, Block> footnotes = new HashMap<>();
    private List<Group> groups;
    private Map<Quantity, List<Group>> groupsByPart;
    private List<TableRow> rows;
    private Map<String, List<Citation>> series;

    ProofText(String raw, ProofContext context) {
        this.context = context;
        this.blocks = BlockReader.read(raw);
        this.prose = blocks.stream().filter(block -> block.kind().prose()).toList();
        for (Block block : blocks) {
            if (block.kind() == BlockKind.FOOTNOTE) {
                footnotes.putIfAbsent(block.footnote(), block);
            }
        }
    }

    ProofContext context() {
        return context;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Paragraphs and footnotes. */
    List<Block> prose() {
        return prose;
    }

    Map<String, Block> footnotes() {
        return footnotes;
    }

    /** The totals that a number is a part of. */
    List<Group> groupsWith(Quantity part) {
        if (groupsByPart == null) {
            groupsByPart = new IdentityHashMap<>();
            for (Group group : groups()) {
                for (Group.Part each : group.readings().get(group.readings().size() - 1)) {
                    groupsByPart
                            .computeIfAbsent(each.quantity(), key -> new ArrayList<>())
                            .add(group);
                }
            }
        }
        return groupsByPart.getOrDefault(part, List.of());
    }

    /** Every document of the series that a document belongs to, itself included. */
    List<Citation> series(Citation document) {
        if (series == null) {
            series = new HashMap<>();
            for (Block block : blocks) {
                block.citations().forEach(known -> series.computeIfAbsent(known.series(), key -> new ArrayList<>())
                        .add(known));
            }
        }
        return series.getOrDefault(document.series(), List.of());
    }

    /** Lines of tables. */
    List<TableRow> rows() {
        if (rows == null) {
            rows = TableReader.read(blocks);
        }
        return rows;
    }

    /** Totals with the parts that follow them. */
    List<Group> groups() {
        if (groups == null) {
            groups = new ArrayList<>();
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i).kind().prose()) {
                    groups.addAll(GroupReader.read(blocks, i));
                }
            }
        }
        return groups;
    }
}
