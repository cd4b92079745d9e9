package vn.dondoc.proofing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;

/** Finds the documents that a text names by number, with the dates printed after them. */
final class CitationReader {

    static final String TYPES = "kế hoạch|quyết định|nghị quyết|nghị định|công văn|thông tư(?:~liên tịch)?|thông báo"
            + "|chỉ thị|báo cáo|tờ trình|chương trình(?:~hành động)?|kết luận|công điện|hướng dẫn|bộ luật|luật"
            + "|quy định|quy chế|đề án|phương án|giấy mời|văn bản";

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}/.,])(\\d{1,5})(?:/((?:19|20)\\d{2}))?"
            + "[/-](\\p{Lu}[\\p{L}\\p{Nd}&]*(?:[-/][\\p{L}\\p{Nd}&]+)*)");
    private static final Pattern TYPE = Words.pattern("<<(" + TYPES + ")~(?:số~?)?:?\\s*$");
    private static final Pattern DATE = Words.pattern("\\s*,?\\s*(?:ban hành~)?ngày~"
            + "(?:(\\d{1,2})/(\\d{1,2})/(\\d{4})|(\\d{1,2})~tháng~(\\d{1,2})~năm~(\\d{4}))(?!\\d)");
    private static final int TYPE_REACH = 40;

    private CitationReader() {}

    static List<Citation> read(String text) {
        List<Citation> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        Matcher date = DATE.matcher(text);
        while (number.find()) {
            found.add(citation(text, number, date));
        }
        return found;
    }

    private static Citation citation(String text, Matcher number, Matcher date) {
        int from = Math.max(0, number.start() - TYPE_REACH);
        Matcher type = TYPE.matcher(text.substring(from, number.start()));
        boolean typed = type.find();
        date.region(number.end(), text.length());
        boolean dated = date.lookingAt();
        LocalDate day = dated ? day(date) : null;
        int dateStart = day == null ? -1 : date.start(date.group(1) != null ? 1 : 4);
        return new Citation(
                typed ? from + type.start(1) : number.start(),
                number.start(),
                number.end(),
                dated ? date.end() : number.end(),
                typed ? type.group(1) : "",
                Integer.parseInt(number.group(1)),
                number.group(2) == null ? null : Integer.valueOf(number.group(2)),
                number.group(3),
                day,
                dateStart);
    }

    @Nullable
    private static LocalDate day(Matcher date) {
        int first = date.group(1) != null ? 1 : 4;
        try {
            return LocalDate.of(
                    Integer.parseInt(date.group(first + 2)),
                    Integer.parseInt(date.group(first + 1)),
                    Integer.parseInt(date.group(first)));
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
