package vn.dondoc.proofing;

import java.util.List;
import vn.dondoc.proofing.Group.Part;

/** Counts the documents that are listed after a statement such as {@code 02 Nghị quyết, 03 Quyết định, cụ thể như sau}. */
final class ListedDocuments {

    private static final int FEWEST = 2;

    private ListedDocuments() {}

    /** Whether the lists that follow hold exactly what the parts say. */
    static boolean confirm(ProofText text, Group group) {
        List<Block> below = below(text, group.block());
        return !below.isEmpty()
                && group.parts().stream()
                        .allMatch(part ->
                                count(below, part) == part.quantity().value().intValue());
    }

    private static List<Block> below(ProofText text, Block block) {
        List<Block> blocks = text.blocks().stream()
                .filter(each -> each.kind() == BlockKind.PARAGRAPH || each.kind() == BlockKind.HEADING)
                .toList();
        int from = blocks.indexOf(block) + 1;
        int to = from;
        while (to < blocks.size() && list(blocks.get(to))) {
            to++;
        }
        return blocks.subList(from, to);
    }

    /** A block that begins with a document and names nothing but documents. */
    static boolean list(Block block) {
        List<Citation> documents = block.citations();
        return documents.size() >= FEWEST && documents.get(0).start() == 0;
    }

    private static long count(List<Block> blocks, Part part) {
        NounFamily family = part.quantity().family();
        return blocks.stream()
                .flatMap(block -> block.citations().stream())
                .filter(citation -> {
                    Noun noun = Noun.at(citation.type(), 0);
                    return noun != null && noun.family() == family;
                })
                .count();
    }
}
