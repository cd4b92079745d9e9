package vn.dondoc.inspection.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;

/** What a list of questions must be like. Problems name the line as people count it. */
final class ItemRules {

    private static final int MOST = 300;
    private static final int CODE = 20;
    private static final int NAME = 200;
    private static final int QUESTION = 1_000;
    private static final int BASIS = 500;

    private ItemRules() {}

    /** The questions without needless blanks. */
    static List<ChecklistItem> checked(List<ChecklistItem> items) {
        if (items.size() > MOST) {
            throw new InvalidInputException("items", "Mẫu kiểm tra có nhiều nhất %d câu hỏi.".formatted(MOST));
        }
        List<ChecklistItem> checked = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        Set<String> groups = new LinkedHashSet<>();
        String last = null;
        for (ChecklistItem item : items) {
            int line = checked.size() + 1;
            ChecklistItem one = ChecklistItem.of(
                    text("code", "mã", line, item.code(), CODE, true),
                    text("group", "phần", line, item.group(), NAME, true),
                    text("question", "nội dung kiểm tra", line, item.question(), QUESTION, true),
                    text("basis", "căn cứ", line, item.basis(), BASIS, false));
            if (!codes.add(one.code().toLowerCase(Locale.ROOT))) {
                throw new InvalidInputException(
                        "items", "Câu thứ %d: mã %s đã dùng cho câu khác.".formatted(line, one.code()));
            }
            if (!one.group().equals(last) && !groups.add(one.group())) {
                throw new InvalidInputException(
                        "items", "Câu thứ %d: các câu của phần “%s” phải đứng liền nhau.".formatted(line, one.group()));
            }
            last = one.group();
            checked.add(one);
        }
        return checked;
    }

    /** The name of a checklist. */
    static String name(@Nullable String name) {
        String stripped = strip(name);
        if (stripped.isEmpty() || stripped.length() > NAME) {
            throw new InvalidInputException(
                    "name", "Hãy đặt tên cho mẫu kiểm tra, nhiều nhất %d ký tự.".formatted(NAME));
        }
        return stripped;
    }

    private static String text(
            String field, String what, int line, @Nullable String value, int longest, boolean needed) {
        String stripped = strip(value);
        if (needed && stripped.isEmpty()) {
            throw new InvalidInputException(field, "Câu thứ %d: hãy nhập %s.".formatted(line, what));
        }
        if (stripped.length() > longest) {
            throw new InvalidInputException(field, "Câu thứ %d: %s dài nhất %d ký tự.".formatted(line, what, longest));
        }
        return stripped;
    }

    private static String strip(@Nullable String value) {
        return value == null ? "" : value.strip().replaceAll("\\s+", " ");
    }
}
