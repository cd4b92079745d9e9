package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Vietnamese;

/**
 * What the columns of a list say beside those that plans have too, recognised by their heads in any order: the document,
 * its date, receipt, giver, abstract, tracking number. Columns that mean nothing to us are kept in the note.
 */
final class ListColumns {

    private static final Pattern TRACKING =
            Pattern.compile("(ma|ma so|so)( so)? (theo doi|nhiem vu|nv|cong viec|viec|ho so)( .*)?|ma|ma so|id");
    private static final Pattern RECEIVED =
            Pattern.compile("(ngay|thoi gian|thoi diem)( thang)? (nhan|den|tiep nhan|giao|duoc giao)( .*)?");
    private static final Pattern ISSUED = Pattern.compile(
            "(ngay|ngay thang|ngay thang nam|thoi gian)( (ban hanh|van ban|vb|ky|phat hanh|cong van)( .*)?)?");
    private static final Pattern ISSUER =
            Pattern.compile("(co quan|noi|nguoi|cap|don vi|lanh dao) (ban hanh|giao|chi dao|ky|phat hanh)( .*)?");
    private static final Pattern ABSTRACT = Pattern.compile("trich yeu.*|ve viec|ten van ban.*|noi dung van ban.*");
    private static final Pattern NUMBER =
            Pattern.compile("so( .*)? (hieu|van ban|vb|cong van|den|di)( .*)?|so hieu|so ky hieu.*|ky hieu.*");
    private static final Pattern DOCUMENT =
            Pattern.compile("(van ban|vb|cong van|can cu|theo van ban|so va ngay)( .*)?");

    private final Map<String, String> extra;

    ListColumns(Map<String, String> extra) {
        this.extra = extra;
    }

    DocumentWords document() {
        DocumentWords named = DocumentWords.of(cell(NUMBER));
        String plainNumber = cell(NUMBER);
        if (named.number().isEmpty() && !plainNumber.isBlank() && plainNumber.length() <= Checks.LONGEST_NUMBER) {
            named = new DocumentWords(plainNumber.strip(), named.date(), named.issuer(), named.about());
        }
        LocalDate day = DocumentWords.date(cell(ISSUED)).orElse(null);
        DocumentWords cells = new DocumentWords(
                named.number(),
                day == null ? named.date() : day,
                cell(ISSUER).isBlank() ? named.issuer() : line(cell(ISSUER)),
                cell(ABSTRACT).isBlank() ? named.about() : line(cell(ABSTRACT)));
        return cells.or(DocumentWords.of(cell(DOCUMENT)));
    }

    @Nullable
    LocalDate received() {
        return DocumentWords.date(cell(RECEIVED)).orElse(null);
    }

    String tracking() {
        return line(cell(TRACKING));
    }

    /** Cells of columns without a place of their own, so that nothing of the list is lost. */
    String rest() {
        StringBuilder rest = new StringBuilder();
        extra.forEach((title, text) -> {
            String words = words(title);
            boolean known = java.util.stream.Stream.of(TRACKING, RECEIVED, ISSUED, ISSUER, ABSTRACT, NUMBER, DOCUMENT)
                    .anyMatch(pattern -> pattern.matcher(words).matches());
            if (!known && !text.isBlank()) {
                rest.append(rest.isEmpty() ? "" : "\n")
                        .append(line(title))
                        .append(": ")
                        .append(line(text));
            }
        });
        return rest.toString();
    }

    private String cell(Pattern title) {
        return extra.entrySet().stream()
                .filter(entry -> title.matcher(words(entry.getKey())).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static String words(String title) {
        return Vietnamese.plainKey(title).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
