package vn.dondoc.proofing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.proofing.Group.Opener;
import vn.dondoc.proofing.Group.Part;

/** Finds totals and their parts: after {@code gồm}, {@code trong đó}, in a bracket, or in the list items below. */
final class GroupReader {

    private static final String SHARE = "(?:\\s*,?\\s*\\(?(?:đạt|chiếm)?(?:~tỷ lệ)?\\s*\\d+(?:,\\d+)?\\s?%\\)?)?";
    private static final Pattern OPENER = Words.pattern("[^,;:.()%\\d]{0,120}?" + SHARE
            + "\\s*[,:;]?\\s*<<(?:(bao gồm|gồm có|gồm|chia ra)|(trong đó|cụ thể(?:~là|~như"
            + " sau)?(?=\\s*:)))(?:~có)?>>\\s*:?\\s*|\\s*:\\s*(?=\\p{Ll})");
    private static final Pattern BRACKET = Words.pattern("[^,;:.()%\\d]{0,60}?" + SHARE + "\\s*[,:]?\\s*\\(");

    /** Between two numbers: the second is no more a part, or a part of the first. */
    private static final Pattern CLOSES = Words.pattern(";|<<(?:trong đó|bao gồm|gồm)>>");

    private static final Pattern STOP =
            Words.pattern("<<(?:ngoài ra|tuy nhiên|bên cạnh đó|đồng thời|trong khi|hiện nay|đến nay|còn lại)>>");

    /** More than any sentence that a person can check; keeps odd texts quick. */
    private static final int MOST_PARTS = 40;

    private static final int MOST_GROUPS = 300;

    private static final int REACH = 4000;

    private final List<Block> blocks;
    private final int index;
    private final Block block;
    private final List<Quantity> counts;
    private final TreeSet<Integer> stops = new TreeSet<>();
    private final List<Group> groups = new ArrayList<>();

    private GroupReader(List<Block> blocks, int index) {
        this.blocks = blocks;
        this.index = index;
        this.block = blocks.get(index);
        this.counts = block.quantities().counts();
        Matcher stop = STOP.matcher(block.text());
        while (!counts.isEmpty() && stop.find()) {
            stops.add(stop.start());
        }
    }

    static List<Group> read(List<Block> blocks, int index) {
        GroupReader reader = new GroupReader(blocks, index);
        Matcher opener = OPENER.matcher(reader.block.text());
        Matcher bracket = BRACKET.matcher(reader.block.text());
        for (int i = 0; i < reader.counts.size() && reader.groups.size() < MOST_GROUPS; i++) {
            reader.after(i, opener, bracket);
        }
        return reader.groups;
    }

    private void after(int at, Matcher opener, Matcher bracket) {
        Quantity total = counts.get(at);
        int length = block.text().length();
        if (opener.region(total.end(), length).lookingAt()) {
            Opener kind = opener.group(1) != null ? Opener.WHOLE : Opener.AMONG;
            if (opener.end() >= length) {
                listBelow(total, kind);
            } else {
                sentence(at, kind, opener.end());
            }
        } else if (bracket.region(total.end(), length).lookingAt()) {
            inBracket(at, bracket.end());
        }
    }

    private void sentence(int at, Opener kind, int from) {
        Quantity total = counts.get(at);
        int end = end(from, total.depth());
        List<Part> all = new ArrayList<>();
        List<List<Part>> readings = new ArrayList<>();
        for (int i = at + 1;
                i < Math.min(counts.size(), at + MOST_PARTS) && counts.get(i).start() < end;
                i++) {
            Quantity part = counts.get(i);
            if (part.start() < from || part.depth() != total.depth() || !fits(total, part)) {
                continue;
            }
            if (!all.isEmpty()
                    && CLOSES.matcher(block.part(
                                    all.get(all.size() - 1).quantity().end(), part.start()))
                            .find()) {
                readings.add(List.copyOf(all));
            }
            all.add(new Part(block, part));
        }
        readings.add(List.copyOf(all));
        add(total, kind, readings);
    }

    private void inBracket(int at, int from) {
        Quantity total = counts.get(at);
        List<Part> parts = new ArrayList<>();
        int close = close(from);
        for (int i = at + 1;
                i < Math.min(counts.size(), at + MOST_PARTS) && counts.get(i).start() < close;
                i++) {
            Quantity part = counts.get(i);
            if (part.start() >= from && part.depth() == total.depth() + 1 && fits(total, part)) {
                parts.add(new Part(block, part));
            }
        }
        add(total, Opener.BRACKET, List.of(parts));
    }

    private void listBelow(Quantity total, Opener kind) {
        List<Part> parts = new ArrayList<>();
        String bullet = "";
        for (int i = index + 1; i < blocks.size(); i++) {
            Block item = blocks.get(i);
            if (item.kind() == BlockKind.FOOTNOTE) {
                continue;
            }
            if (item.bullet().isEmpty() || item.kind() != BlockKind.PARAGRAPH) {
                break;
            }
            bullet = bullet.isEmpty() ? item.bullet() : bullet;
            if (item.bullet().equals(bullet)) {
                item.quantities().counts().stream()
                        .findFirst()
                        .filter(part -> fits(total, part))
                        .ifPresent(part -> parts.add(new Part(item, part)));
            }
        }
        add(total, kind, List.of(parts));
    }

    private void add(Quantity total, Opener kind, List<List<Part>> readings) {
        if (!readings.get(0).isEmpty()) {
            groups.add(new Group(block, total, kind, readings.get(0), readings));
        }
    }

    private static boolean fits(Quantity total, Quantity part) {
        if (part.fraction()) {
            return false;
        }
        return total.family() == null || part.family() == null || total.family().holds(part.family());
    }

    /** Where the parts end at the latest: with the sentence, the bracket around, or a word that turns elsewhere. */
    private int end(int from, int depth) {
        int end = Math.min(block.sentenceEnd(from), from + REACH);
        Integer stop = stops.ceiling(from);
        end = stop == null ? end : Math.min(end, stop);
        return depth == 0 ? end : Math.min(end, close(from));
    }

    private int close(int from) {
        int depth = 1;
        int end = Math.min(block.text().length(), from + REACH);
        for (int i = from; i < end; i++) {
            depth += block.text().charAt(i) == '(' ? 1 : block.text().charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return end;
    }
}
