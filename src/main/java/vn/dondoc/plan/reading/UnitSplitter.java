package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts a cell into units. Semicolons, line breaks and bullets always cut; a comma only before the beginning of another
 * unit, for names contain commas themselves ("Phòng Xây dựng, Kiểm tra và Theo dõi thi hành pháp luật", "Sở, ban
 * ngành"). Nothing of the text is dropped.
 */
final class UnitSplitter {

    /** Words that a unit's name begins with. */
    private static final String HEADS =
            "Văn phòng|VP\\.?|V ?PUB|Phòng|Sở|Bộ|Ban|Thanh tra|Trung tâm|TT\\.?|Chi cục|Cục|Tổng cục|Công an|Ủy ban|Uỷ ban|UBND|UB|UBMTTQ"
                    + "|Mặt trận|HĐND|Hội|Hiệp hội|Liên đoàn|Liên hiệp|Liên minh|Đoàn|Tỉnh đoàn|Thành đoàn|Thành ủy|Tỉnh ủy"
                    + "|Huyện ủy|Viện|Trường|Học viện|Đại học|Bệnh viện|Ngân hàng|Tòa án|Toà án|Kho bạc|Bảo hiểm|Báo|Đài|Tạp chí"
                    + "|Tập đoàn|Tổng công ty|Công ty|Quỹ|Thuế|Hải quan|Quân khu|Bộ đội|Bộ Chỉ huy|BHXH|BCH|Thông tấn xã|Giám đốc|Phó Giám đốc"
                    + "|Lãnh đạo|Chánh|Chủ tịch|Thủ trưởng|Đảng ủy|Chính phủ|Quốc hội|Kiểm toán|Công chức|Cán bộ|Tổ|Đội|Khu|Nhà|Vườn"
                    + "|Các|các|Tất cả|Toàn thể|Một số|Những|Địa phương|(?!CSDL|CNTT|TTHC|TW)[A-ZĐ]{2,}";

    private static final Pattern BEGINS = Pattern.compile("^(?:" + HEADS + ")(?![\\p{L}]).*", Pattern.DOTALL);
    private static final Pattern AND_UNIT = Pattern.compile(
            "\\s+(?:và|&)\\s+(?=(?:Sở|Bộ|Phòng|UBND|Ủy ban nhân dân|Văn phòng|Thanh tra|Trung tâm|Công an|Cục|Chi cục|Tòa án|Viện|Hội|Ban) \\p{Lu})");
    private static final Pattern LEVELS = Pattern.compile(
            "^(UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND) (?:các )?cấp (tỉnh|huyện|xã)((?:\\s*(?:,|và)\\s*(?:cấp )?(?:tỉnh|huyện|xã))+)$");
    private static final Pattern LOST_BREAK =
            Pattern.compile("^((?:UBND|Ủy ban nhân dân|Các|các) .*\\p{Ll}) (Sở \\p{Lu}.*)$", Pattern.DOTALL);
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-+*•▪·–]|\\d{1,2}[.)])\\s+");

    private final UnitMatcher matcher;

    UnitSplitter(UnitMatcher matcher) {
        this.matcher = matcher;
    }

    List<String> split(String cell) {
        List<String> units = new ArrayList<>();
        for (String piece : hardPieces(cell)) {
            for (String part : commaParts(piece)) {
                for (String whole : beforeCapitalList(part)) {
                    levels(whole).forEach(level -> units.addAll(runTogether(level)));
                }
            }
        }
        return units;
    }

    /** Cuts at semicolons, bullets, and line breaks that do not stand inside a name. */
    private List<String> hardPieces(String cell) {
        List<String> pieces = new ArrayList<>();
        for (String section : outsideBrackets(cell, ';')) {
            String open = "";
            for (String raw : section.split("\n")) {
                boolean bullet = BULLET.matcher(raw).find();
                String line = BULLET.matcher(raw).replaceFirst("").strip();
                if (!open.isEmpty() && !bullet && continuesLine(open, line)) {
                    open = open + " " + line;
                } else {
                    addPiece(pieces, open);
                    open = line;
                }
            }
            addPiece(pieces, open);
        }
        return pieces;
    }

    /** A line goes on when it begins small or with a word that begins no unit, unless both halves are units already. */
    private boolean continuesLine(String open, String line) {
        if (line.isEmpty() || matcher.known(line)) {
            return line.isEmpty();
        }
        boolean both = matcher.known(open + " " + line);
        return both
                || Texts.startsLower(line) && !line.startsWith("các ")
                || !BEGINS.matcher(line).matches();
    }

    private static void addPiece(List<String> pieces, String piece) {
        String trimmed = piece.strip().replaceAll("^[,;]+|[,;]+$", "").strip();
        if (!trimmed.isEmpty()) {
            pieces.add(trimmed);
        }
    }

    private List<String> commaParts(String piece) {
        if (matcher.known(piece)) {
            return List.of(piece);
        }
        List<String> pieces = outsideBrackets(piece, ',').stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        List<String> units = new ArrayList<>();
        int from = 0;
        while (from < pieces.size()) {
            int to = longestKnown(pieces, from);
            if (to < 0) {
                to = from + 1;
                while (to < pieces.size() && !begins(pieces, to, pieces.get(from))) {
                    to++;
                }
            }
            units.addAll(ands(String.join(", ", pieces.subList(from, to))));
            from = to;
        }
        return units;
    }

    private int longestKnown(List<String> pieces, int from) {
        for (int to = Math.min(pieces.size(), from + 6); to > from; to--) {
            if (matcher.known(String.join(", ", pieces.subList(from, to)))) {
                return to;
            }
        }
        return -1;
    }

    private boolean begins(List<String> pieces, int at, String first) {
        String piece = pieces.get(at);
        if (longestKnown(pieces, at) > 0 || matcher.knownWithoutHead(piece)) {
            return true;
        }
        return BEGINS.matcher(piece).matches() && !"Bộ, ngành".startsWith(first + ", " + piece);
    }

    private List<String> ands(String unit) {
        if (matcher.known(unit)) {
            return List.of(unit);
        }
        return List.of(AND_UNIT.split(unit));
    }

    /** "UBND cấp huyện, xã" names two levels. */
    private static List<String> levels(String unit) {
        Matcher levels = LEVELS.matcher(unit);
        if (!levels.matches()) {
            return List.of(unit);
        }
        List<String> units = new ArrayList<>();
        units.add(levels.group(1) + " cấp " + levels.group(2));
        Matcher more = Pattern.compile("tỉnh|huyện|xã").matcher(levels.group(3));
        while (more.find()) {
            units.add(levels.group(1) + " cấp " + more.group());
        }
        return units;
    }

    /** "Phòng A Phòng B", "Bộ A Bộ B": a line break that was lost. Only where the second half begins like the first. */
    private List<String> runTogether(String unit) {
        if (matcher.known(unit)) {
            return List.of(unit);
        }
        for (String head : List.of("Phòng", "Sở", "Bộ")) {
            if (unit.startsWith(head + " ")) {
                String[] parts = unit.split("(?<=[\\p{Ll}\\d])\\s+(?=" + head + " \\p{Lu})");
                boolean plain = parts.length > 1
                        && List.of(parts).stream().allMatch(part -> part.split(" ").length > 1 && !endsOpen(part));
                if (plain) {
                    return List.of(parts).stream().map(String::strip).collect(Collectors.toList());
                }
            }
        }
        return afterList(unit);
    }

    /** "Sở Tài chính Các sở, ngành": a capital "Các" inside a line begins another unit. */
    private static List<String> beforeCapitalList(String unit) {
        String[] parts = unit.split("(?<=\\p{Ll}) (?=Các \\p{Ll})", 2);
        return parts.length == 2 && !endsOpen(parts[0]) ? List.of(parts) : List.of(unit);
    }

    /** "UBND xã, phường, đặc khu Sở Tài chính": another unit begins after the small words of a list. */
    private static List<String> afterList(String unit) {
        Matcher matcher = LOST_BREAK.matcher(unit);
        return matcher.matches() && !endsOpen(matcher.group(1))
                ? List.of(matcher.group(1).strip(), matcher.group(2).strip())
                : List.of(unit);
    }

    private static boolean endsOpen(String part) {
        return part.matches("(?s).* (và|của|thuộc|tại|với|cho|do|cùng|gồm|theo)$");
    }

    private static List<String> outsideBrackets(String text, char separator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (char letter : text.toCharArray()) {
            if (letter == '(') {
                depth++;
            } else if (letter == ')') {
                depth = Math.max(0, depth - 1);
            }
            if (letter == separator && depth == 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(letter);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
