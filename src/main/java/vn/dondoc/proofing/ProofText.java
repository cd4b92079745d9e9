package vn.dondoc.proofing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text as checks see it. */
final class ProofText {

    private final ProofContext context;
    private final List<Block> blocks;
    private final Map<String, Block> footnotes = new HashMap<>();
    private List<Group> groups;

    ProofText(String raw, ProofContext context) {
        this.context = context;
        this.blocks = BlockReader.read(raw);
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
        return blocks.stream().filter(block -> block.kind().prose()).toList();
    }

    Map<String, Block> footnotes() {
        return footnotes;
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
