package vn.dondoc.plan.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;

/** Reads number, date, agency, abstract and the replaced plan (places as in domain.md section 6). */
final class HeadReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NUMBER =
            "(\\d{1,6}[a-z]?\\s*/\\s*(?:\\d{4}\\s*/\\s*)?[\\p{Lu}][\\p{L}\\d&.]*(?:\\s*-\\s*[\\p{L}\\d&.]+)*)";
    private static final Pattern OWN_NUMBER = Pattern.compile("^Số\\s*:?\\s*" + NUMBER, FLAGS);
    private static final Pattern NUMBER_LINE = Pattern.compile("^Số\\s*:.*|^Số\\s+[\\d.…_ ]*/.*", FLAGS);
    private static final Pattern PLACE_AND_DATE =
            Pattern.compile("(?:^|\\s)[\\p{L}.][\\p{L}. -]{1,60},?\\s*ngày\\s*" + DateWords.DATE + "\\.?$", FLAGS);
    private static final Pattern ATTACHED = Pattern.compile(
            "^\\(?\\s*(?:Ban hành |Đính )?kèm theo .{0,120}?số\\s*:?\\s*" + NUMBER + "?\\s*,?\\s*ngày\\s*"
                    + DateWords.DATE + "\\s*(?:của\\s+([^)]{3,120}))?",
            FLAGS);
    private static final Pattern THIS_DOCUMENT =
            Pattern.compile("(kế hoạch|quyết định|chương trình|văn bản) này[^.;]{0,60}thay thế", FLAGS);
    private static final Pattern OTHER_PLAN = Pattern.compile("thay thế(?: cho)?(?: toàn bộ)? kế hoạch số", FLAGS);
    private static final Pattern REPLACES = Pattern.compile(
            "thay thế(?: cho)?(?: toàn bộ)?\\s+(?:(?:Kế hoạch|Quyết định|Chương trình|Công văn|Văn bản)\\s+)?số\\s*:?\\s*"
                    + NUMBER + "(?:\\s*,?\\s*ngày\\s*" + DateWords.DATE + ")?",
            FLAGS);
    /** The state's name beside the agency's, in one line with a tab. */
    private static final Pattern MOTTO =
            Pattern.compile("(?<=\\S)\\s+(CỘNG (HÒA|HOÀ) XÃ HỘI|ĐẢNG CỘNG SẢN|Độc lập).*$");

    private static final Pattern TYPE = Pattern.compile(
            "^(KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|NGHỊ QUYẾT|CHỈ THỊ|ĐỀ ÁN|PHƯƠNG ÁN|THÔNG BÁO|CÔNG ĐIỆN|HƯỚNG DẪN|BÁO CÁO)\\s*(.*)$");
    private static final Pattern BODY = Pattern.compile(
            "^(Căn cứ|Thực hiện |Để |Nhằm |Xét |Theo |Trên cơ sở|Điều \\d|Phần |Kế hoạch này|Kính gửi|Nơi nhận|Kèm theo|GIÁM ĐỐC|CHỦ TỊCH|[IVX]+\\.|\\d+\\.|-|\\().*");

    /** Number and date often stand in one line, a tab between. */
    private static final int LONGEST_DATE_LINE = 120;

    private final List<String> head;
    private final List<String> all;

    private HeadReader(List<String> head, List<String> all) {
        this.head = head;
        this.all = all;
    }

    static DocumentHead read(DocumentWalker document) {
        HeadReader reader = new HeadReader(document.headLines, document.lines);
        Matcher attached = reader.attached();
        return new DocumentHead(
                reader.number(attached),
                reader.issuedOn(attached),
                reader.agency(attached),
                reader.title(),
                reader.replaces(),
                document.appendices);
    }

    @Nullable
    private Matcher attached() {
        for (String line : all) {
            Matcher matcher = ATTACHED.matcher(line);
            if (matcher.find()) {
                return matcher;
            }
        }
        return null;
    }

    @Nullable
    private String number(@Nullable Matcher attached) {
        for (String line : head) {
            Matcher matcher = OWN_NUMBER.matcher(line.strip());
            if (matcher.find()) {
                return tidy(matcher.group(1));
            }
        }
        boolean blankNumber =
                head.stream().anyMatch(line -> NUMBER_LINE.matcher(line.strip()).matches());
        return attached == null || blankNumber || attached.group(1) == null ? null : tidy(attached.group(1));
    }

    private static String tidy(String number) {
        return number.replaceAll("\\s+", "").replaceAll("[.-]+$", "");
    }

    @Nullable
    private LocalDate issuedOn(@Nullable Matcher attached) {
        for (String line : head) {
            Matcher matcher = PLACE_AND_DATE.matcher(line.strip());
            if (line.length() <= LONGEST_DATE_LINE && matcher.find()) {
                return DateWords.of(matcher, 1);
            }
            if (BODY.matcher(line.strip()).matches()) {
                break;
            }
        }
        boolean blankDate =
                head.stream().anyMatch(line -> line.matches("(?iu).{2,60},\\s*ngày[\\s.…_]*tháng[\\s.…_\\d]*năm.*"));
        return attached == null || blankDate ? null : DateWords.of(attached, 2);
    }

    /** The line above the number; else whom the appendix names. */
    @Nullable
    private String agency(@Nullable Matcher attached) {
        String above = null;
        for (String line : head) {
            String text = MOTTO.matcher(line).replaceFirst("").strip();
            if (NUMBER_LINE.matcher(text).matches() || TYPE.matcher(text).matches()) {
                break;
            }
            String folded = Texts.fold(text);
            boolean motto = folded.startsWith("cong hoa xa hoi")
                    || folded.startsWith("doc lap tu do")
                    || folded.startsWith("dang cong san");
            boolean date = PLACE_AND_DATE.matcher(text).find();
            if (!motto && !date && text.length() <= 120 && Texts.allCapitals(text)) {
                above = text;
            }
        }
        if (above != null) {
            return above;
        }
        return attached == null || attached.group(8) == null
                ? null
                : Texts.line(attached.group(8)).replaceAll("[).;]+$", "").strip();
    }

    @Nullable
    private String title() {
        for (int i = 0; i < head.size(); i++) {
            Matcher type = TYPE.matcher(head.get(i).strip());
            if (type.matches()) {
                List<String> parts = new ArrayList<>();
                if (!type.group(2).isBlank()) {
                    parts.add(type.group(2).strip());
                }
                for (int j = i + 1; j < head.size() && parts.size() < 5; j++) {
                    String line = head.get(j).strip();
                    boolean long_ = line.length() > 450;
                    if (BODY.matcher(line).matches() || long_ || line.matches("[-_—*\\s]+")) {
                        break;
                    }
                    parts.add(line);
                }
                return parts.isEmpty() ? null : String.join(" ", parts);
            }
        }
        return null;
    }

    @Nullable
    private ReplacedDocument replaces() {
        Optional<Matcher> found = Stream.concat(
                        all.stream().filter(line -> THIS_DOCUMENT.matcher(line).find()),
                        all.stream().filter(line -> OTHER_PLAN.matcher(line).find()))
                .map(REPLACES::matcher)
                .filter(Matcher::find)
                .findFirst();
        return found.map(matcher -> new ReplacedDocument(tidy(matcher.group(1)), DateWords.of(matcher, 2)))
                .orElse(null);
    }
}
