package vn.dondoc.report.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What is looked at before an outline is saved. Pure: which fields exist is told from outside. */
final class OutlineChecks {

    static final int MOST_BLOCKS = 300;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_BODY = 50_000;
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}._-]{1,60}");

    private final Predicate<String> fieldExists;
    private final List<OutlineProblem> problems = new ArrayList<>();

    OutlineChecks(Predicate<String> fieldExists) {
        this.fieldExists = fieldExists;
    }

    List<OutlineProblem> check(List<OutlineNode> nodes) {
        if (nodes.stream().noneMatch(node -> node.kind() == BlockKind.HEADING)) {
            problems.add(new OutlineProblem("", "nodes", "Đề cương phải có ít nhất một đề mục."));
        }
        if (nodes.size() > MOST_BLOCKS) {
            problems.add(new OutlineProblem("", "nodes", "Đề cương có nhiều nhất %d khối.".formatted(MOST_BLOCKS)));
        }
        keys(nodes);
        levels(nodes);
        numbers(nodes);
        nodes.forEach(this::node);
        return List.copyOf(problems);
    }

    private void keys(List<OutlineNode> nodes) {
        Set<String> seen = new HashSet<>();
        for (OutlineNode node : nodes) {
            if (!KEY.matcher(node.key()).matches()) {
                add(
                        node,
                        "key",
                        "mã “%s” không hợp lệ: dùng chữ, số, dấu chấm, gạch nối, nhiều nhất 60 ký tự"
                                .formatted(node.key()));
            } else if (!seen.add(node.key())) {
                add(node, "key", "mã “%s” dùng hai lần".formatted(node.key()));
            }
        }
    }

    /** A heading goes at most one level deeper; other blocks stand right below their heading, before its sub-headings. */
    private void levels(List<OutlineNode> nodes) {
        int headingLevel = 0;
        for (OutlineNode node : nodes) {
            boolean heading = node.kind() == BlockKind.HEADING;
            boolean fits = heading
                    ? node.level() >= 1 && node.level() <= headingLevel + 1
                    : node.level() == 1 || node.level() == headingLevel + 1;
            if (!fits || node.level() > OutlineNode.MAX_LEVEL) {
                add(node, "level", "phải nằm ngay dưới một đề mục, trước các đề mục con của nó");
            }
            if (heading || node.level() == 1) {
                headingLevel = heading ? node.level() : 0;
            }
        }
    }

    /** Two headings under the same heading must not have the same number. */
    private void numbers(List<OutlineNode> nodes) {
        Map<Integer, Set<String>> seen = new HashMap<>();
        for (OutlineNode node : nodes) {
            if (node.kind() != BlockKind.HEADING) {
                continue;
            }
            seen.keySet().removeIf(level -> level > node.level());
            String number = node.number().strip();
            if (!number.isEmpty()
                    && !seen.computeIfAbsent(node.level(), level -> new HashSet<>())
                            .add(number)) {
                add(node, "number", "số “%s” trùng với đề mục khác cùng cấp".formatted(number));
            }
        }
    }

    private void node(OutlineNode node) {
        boolean heading = node.kind() == BlockKind.HEADING;
        if (heading && node.title().isBlank()) {
            add(node, "title", "đề mục chưa có tên");
        }
        if (heading && !node.body().isBlank()) {
            add(node, "body", "đề mục không mang đoạn văn; hãy thêm một khối bên dưới");
        }
        boolean sentences = node.kind() == BlockKind.FIGURES || node.kind() == BlockKind.REGISTER;
        if (sentences && node.body().isBlank()) {
            add(node, "body", "chưa có câu nào");
        }
        if (node.kind() == BlockKind.PARTS && node.topics().isEmpty()) {
            add(node, "topics", "chưa chọn nội dung nào của các đơn vị");
        }
        if (node.title().length() > LONGEST_TITLE) {
            add(node, "title", "tên dài nhất %d ký tự".formatted(LONGEST_TITLE));
        }
        if (node.number().length() > LONGEST_NUMBER) {
            add(node, "number", "số dài nhất %d ký tự".formatted(LONGEST_NUMBER));
        }
        if (node.body().length() > LONGEST_BODY) {
            add(node, "body", "đoạn văn dài nhất %d ký tự".formatted(LONGEST_BODY));
        }
        fields(node, "title", node.title());
        fields(node, "body", node.body());
    }

    private void fields(OutlineNode node, String where, String text) {
        Piece.of(text).stream()
                .filter(Piece::isField)
                .filter(piece -> !fieldExists.test(piece.token()))
                .forEach(piece -> add(node, where, "không có trường “%s”".formatted(piece.source())));
        String rest = Piece.of(text).stream()
                .filter(piece -> !piece.isField())
                .map(Piece::source)
                .reduce("", (all, words) -> all + " " + words);
        if (rest.contains("{{") || rest.contains("}}")) {
            add(node, where, "có dấu {{ hoặc }} lẻ; trường phải viết như {{KH.HOAN_THANH}}");
        }
    }

    private void add(OutlineNode node, String field, String what) {
        String name = (node.number() + " " + (node.title().isBlank() ? node.key() : node.title())).strip();
        problems.add(new OutlineProblem(node.key(), field, "Khối “%s”: %s.".formatted(name, what)));
    }
}
