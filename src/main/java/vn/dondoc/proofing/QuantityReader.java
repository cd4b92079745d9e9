package vn.dondoc.proofing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;

/** Finds what a paragraph counts, leaving aside dates, periods, document numbers, terms and ordinals. */
final class QuantityReader {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}.,/:&])(" + VietnameseNumber.REGEX + ")(?![\\p{L}\\p{N}])");
    private static final Pattern BASE = Pattern.compile("\\s?/\\s?(" + VietnameseNumber.REGEX + ")(?![\\p{L}\\p{N}/])");
    private static final Pattern SIGN = Pattern.compile("\\s*%");
    private static final Pattern TIMES = Words.pattern("\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}|<<ngày~\\d{1,2}(?:[/-]\\d{1,2})*"
            + "|<<tháng~\\d{1,2}(?:\\s*/\\s*\\d{4})?|<<năm~\\d{4}|<<quý~\\d(?:\\s*/\\s*\\d{4})?|\\d{1,2}/\\d{4}"
            + "|\\d{4}\\s*[-–]\\s*\\d{4}|\\d+\\s*[-–]\\s*\\d+|<<https?://\\S+|\\d+:\\s?\\d+");
    private static final Pattern ORDINAL = Words.pattern(
            "<<(?:điều|khoản|điểm|mức(?:~độ)?|cấp|đề án|nghị định|chỉ thị|thông tư|quyết định|nghị quyết|kế hoạch"
                    + "|công văn|luật|phụ lục|mẫu|iso|tcvn|khóa|thứ|tiêu chí|mục|chương|phần|bảng|biểu|số hiệu)"
                    + "(?:~số)?~$");
    private static final Pattern TERM =
            Words.pattern("\\s*(?:ngày|tháng|tuần|năm|giờ|phút|lần|tuổi|đồng|triệu|tỷ|nghìn|điểm|cấp|m2|km|trang)>>.*");
    private static final int ORDINAL_REACH = 24;
    private static final int YEAR_FROM = 1945;
    private static final int YEAR_TO = 2099;

    private final Block block;
    private final String text;
    private final BitSet taken = new BitSet();
    private final List<Quantity> counts = new ArrayList<>();
    private final List<Percent> percents = new ArrayList<>();
    private int lastEnd;

    private QuantityReader(Block block) {
        this.block = block;
        this.text = block.text();
    }

    static Quantities read(Block block) {
        QuantityReader reader = new QuantityReader(block);
        reader.takeAway();
        reader.readNumbers();
        return new Quantities(List.copyOf(reader.counts), List.copyOf(reader.percents));
    }

    private void takeAway() {
        block.citations().forEach(citation -> taken.set(citation.numberStart(), citation.end()));
        Matcher times = TIMES.matcher(text);
        while (times.find()) {
            taken.set(times.start(), times.end());
        }
    }

    private void readNumbers() {
        int[] depths = depths();
        Matcher number = NUMBER.matcher(text);
        Matcher sign = SIGN.matcher(text);
        Matcher base = BASE.matcher(text);
        int from = 0;
        while (number.find(from)) {
            from = number.end();
            if (taken.get(number.start()) || number.end() < text.length() && joinedOn(number.end())) {
                continue;
            }
            BigDecimal value = VietnameseNumber.read(number.group(1)).orElseThrow();
            sign.region(number.end(), text.length());
            if (sign.lookingAt()) {
                percents.add(new Percent(number.start(), sign.end(), value, Math.max(0, value.scale())));
                lastEnd = sign.end();
                continue;
            }
            base.region(number.end(), text.length());
            boolean fraction = base.lookingAt();
            int end = fraction ? base.end() : number.end();
            BigDecimal out = fraction ? VietnameseNumber.read(base.group(1)).orElseThrow() : null;
            add(number.start(), end, value, out, depths[number.start()]);
            from = end;
        }
    }

    /** Digits that go on after a dot or a slash are no count. */
    private boolean joinedOn(int end) {
        boolean dot = text.charAt(end) == '.';
        return dot && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
    }

    private void add(int start, int end, BigDecimal value, @Nullable BigDecimal base, int depth) {
        int word = end;
        while (word < text.length() && text.charAt(word) == ' ') {
            word++;
        }
        Noun noun = Noun.at(text, word);
        String before = text.substring(Math.max(0, start - ORDINAL_REACH), start);
        boolean whole = value.setScale(0, RoundingMode.DOWN).compareTo(value) == 0;
        boolean year = noun == null
                && text.substring(start, end).length() == 4
                && value.intValue() >= YEAR_FROM
                && value.intValue() <= YEAR_TO;
        if (!whole || year || noun == null && ordinal(before) || term(word)) {
            return;
        }
        counts.add(new Quantity(start, end, noun == null ? end : noun.end(), value, base, noun, label(start), depth));
        lastEnd = noun == null ? end : noun.end();
    }

    private static boolean ordinal(String before) {
        return ORDINAL.matcher(before).find();
    }

    private boolean term(int word) {
        return TERM.matcher(text.substring(word, Math.min(text.length(), word + 12)) + " ")
                .matches();
    }

    /** The words since the last number, bracket, semicolon or full stop. */
    private int label(int start) {
        int from = Math.max(lastEnd, block.sentenceStart(start));
        for (int i = start - 1; i >= from; i--) {
            char letter = text.charAt(i);
            if (letter == ';' || letter == '(' || letter == ')') {
                return i + 1;
            }
        }
        return from;
    }

    private int[] depths() {
        int[] depths = new int[text.length() + 1];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ')' && depth > 0) {
                depth--;
            }
            depths[i] = depth;
            if (text.charAt(i) == '(') {
                depth++;
            }
        }
        return depths;
    }
}
