package vn.dondoc.proofing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.common.Vietnamese;

/** Nothing stands twice in a list: no abbreviation for two names, no document, no item. */
final class DuplicateCheck implements Check {

    private static final Pattern ABBREVIATION = Pattern.compile("\\((\\p{Lu}[\\p{L}\\p{N}-]{1,11})\\)");
    private static final Pattern CAPITALS = Pattern.compile(".*\\p{Lu}.*\\p{Lu}.*");
    private static final int LONG_ITEM = 12;
    private static final int SHORT_NAME = 3;
    private static final int LONG_NAME = 120;

    @Override
    public void check(ProofText text, Findings findings) {
        for (Block block : text.prose()) {
            abbreviations(block, findings);
            items(block, findings);
            if (ListedDocuments.list(block)) {
                documents(block, findings);
            }
        }
    }

    private static void abbreviations(Block block, Findings findings) {
        Map<String, String> names = new HashMap<>();
        int sentence = -1;
        Matcher found = ABBREVIATION.matcher(block.text());
        while (found.find()) {
            if (block.sentenceStart(found.start()) != sentence) {
                sentence = block.sentenceStart(found.start());
                names.clear();
            }
            String name = nameBefore(block, found.start());
            String known = name.length() >= SHORT_NAME
                            && CAPITALS.matcher(found.group(1)).matches()
                    ? names.putIfAbsent(found.group(1), name)
                    : null;
            if (known != null) {
                findings.ask(
                        FindingKind.DUPLICATE,
                        block,
                        found.start(1),
                        found.end(1),
                        "Chữ viết tắt %s đứng hai lần trong câu, cho \"%s\" và \"%s\"."
                                .formatted(found.group(1), known, name),
                        null);
            }
        }
    }

    private static String nameBefore(Block block, int at) {
        int from = at;
        while (from > 0
                && at - from < LONG_NAME
                && ",;:.()".indexOf(block.text().charAt(from - 1)) < 0) {
            from--;
        }
        return block.part(from, at).strip();
    }

    private static void items(Block block, Findings findings) {
        Set<String> seen = new HashSet<>();
        int at = 0;
        while (at < block.text().length()) {
            int end = block.sentenceEnd(at);
            seen.clear();
            int colon = block.text().indexOf(':', at);
            int from = colon >= 0 && colon < end ? colon + 1 : at;
            while (from < end) {
                int to = block.text().indexOf(';', from);
                to = to < 0 || to > end ? end : to;
                String item = Vietnamese.key(block.part(from, to));
                if (item.length() >= LONG_ITEM && !seen.add(item)) {
                    int start = from
                            + block.part(from, to).indexOf(block.part(from, to).strip());
                    findings.sure(
                            FindingKind.DUPLICATE,
                            block,
                            start,
                            start + block.part(from, to).strip().length(),
                            "Mục này đã có trong cùng danh sách.",
                            null);
                }
                from = to + 1;
            }
            at = end;
        }
    }

    private static void documents(Block block, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Citation document : block.citations()) {
            String key = document.serial() + "/" + document.year() + "/" + document.series() + "/" + document.date();
            if (!seen.add(key)) {
                findings.sure(
                        FindingKind.DUPLICATE,
                        block,
                        document.start(),
                        document.end(),
                        "Văn bản này đã được liệt kê trong cùng danh sách.",
                        null);
            }
        }
    }
}
