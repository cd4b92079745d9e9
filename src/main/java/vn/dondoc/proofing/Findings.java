package vn.dondoc.proofing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;

/** Collects findings; turns places in a block into places in the text. */
final class Findings {

    /** Enough for a person; a text with more slips than this needs another look first. */
    private static final int MOST = 1000;

    private final String raw;
    private final List<Finding> found = new ArrayList<>();
    private final Set<String> places = new HashSet<>();

    Findings(String raw) {
        this.raw = raw;
    }

    void sure(FindingKind kind, Block block, int from, int to, String message, @Nullable String mend) {
        add(kind, block, from, to, message, mend);
    }

    /** A doubtful place: the message becomes a question. */
    void ask(FindingKind kind, Block block, int from, int to, String message, @Nullable String mend) {
        add(kind, block, from, to, message.endsWith("?") ? message : message + " Có đúng không?", mend);
    }

    private void add(FindingKind kind, Block block, int from, int to, String message, @Nullable String mend) {
        int start = block.rawStart(from);
        int end = block.rawEnd(to);
        boolean known =
                found.stream().anyMatch(other -> other.kind() == kind && other.start() == start && other.end() == end);
        if (!known && found.size() < MOST) {
            found.add(new Finding(kind, start, end, raw.substring(start, end), message, mend));
        }
    }

    /** In the order of the text. */
    List<Finding> sorted() {
        return found.stream()
                .sorted(Comparator.comparingInt(Finding::start).thenComparing(Finding::kind))
                .toList();
    }
}
