package vn.dondoc.report.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.common.Vietnamese;

/**
 * Tells a unit's text apart by the areas of reform, where the unit has written their names as headings on lines of their
 * own. What stands before the first such line belongs to no area.
 */
final class AreaSplitter {

    private static final int LONGEST_HEADING = 120;
    private static final Pattern NUMBER =
            Pattern.compile("^(?:[-+*•]\\s*)?(?:[IVX]+\\.)?(?:\\d+(?:\\.\\d+)*[.)]?|[IVX]+[.)]|[a-zđ][.)])?\\s*");
    private static final Pattern ABOUT = Pattern.compile("^(?:về |công tác |lĩnh vực |kết quả )+");

    private static final Map<String, Area> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("chỉ đạo, điều hành", Area.STEERING);
        NAMES.put("chỉ đạo điều hành", Area.STEERING);
        NAMES.put("cải cách thể chế", Area.INSTITUTIONS);
        NAMES.put("cải cách thủ tục hành chính", Area.PROCEDURES);
        NAMES.put("cải cách tthc", Area.PROCEDURES);
        NAMES.put("kiểm soát thủ tục hành chính", Area.PROCEDURES);
        NAMES.put("cải cách tổ chức bộ máy", Area.APPARATUS);
        NAMES.put("cải cách chế độ công vụ", Area.CIVIL_SERVICE);
        NAMES.put("cải cách công vụ", Area.CIVIL_SERVICE);
        NAMES.put("cải cách tài chính công", Area.PUBLIC_FINANCE);
        NAMES.put("xây dựng và phát triển chính quyền điện tử", Area.EGOVERNMENT);
        NAMES.put("xây dựng chính quyền điện tử", Area.EGOVERNMENT);
        NAMES.put("xây dựng và phát triển chính phủ điện tử", Area.EGOVERNMENT);
    }

    private AreaSplitter() {}

    /** The pieces by area; the key null holds what belongs to none. Empty pieces are left out. */
    static Map<Area, String> split(String text) {
        Map<Area, StringBuilder> pieces = new LinkedHashMap<>();
        Area current = null;
        for (String line : text.split("\n", -1)) {
            Optional<Area> heading = heading(line);
            if (heading.isPresent()) {
                current = heading.get();
            } else {
                pieces.computeIfAbsent(current, area -> new StringBuilder())
                        .append(line)
                        .append('\n');
            }
        }
        Map<Area, String> texts = new LinkedHashMap<>();
        pieces.forEach((area, words) -> {
            String piece = words.toString().strip();
            if (!piece.isEmpty()) {
                texts.put(area, piece);
            }
        });
        return texts;
    }

    /** The piece of one area, or of none. */
    static String piece(String text, @Nullable Area area) {
        return split(text).getOrDefault(area, "");
    }

    private static Optional<Area> heading(String line) {
        String stripped = line.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_HEADING || stripped.endsWith(".")) {
            return Optional.empty();
        }
        String words = NUMBER.matcher(stripped.replace("*", "").replace("#", "").strip())
                .replaceFirst("");
        words = ABOUT.matcher(words.toLowerCase(Vietnamese.LOCALE)).replaceFirst("");
        words = words.replaceAll("[:;]+$", "").strip();
        for (Map.Entry<String, Area> name : NAMES.entrySet()) {
            if (words.equals(name.getKey()) || startsAsName(words, name.getKey())) {
                return Optional.of(name.getValue());
            }
        }
        return Optional.empty();
    }

    /** {@code cải cách tổ chức bộ máy hành chính nhà nước}, {@code … điện tử, chính quyền số}: no sentence follows. */
    private static boolean startsAsName(String words, String name) {
        return words.startsWith(name)
                && words.substring(name.length())
                        .matches("( hành chính( nhà nước)?| cải cách hành chính|, chính quyền số| và chính quyền số)+");
    }
}
