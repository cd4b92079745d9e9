package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;

/** A task or target while its row may still go on below a page end. */
final class Draft {

    final Map<ColumnRole, String> texts = new EnumMap<>(ColumnRole.class);
    final Map<String, String> extra = new LinkedHashMap<>();
    final List<Problem> problems = new ArrayList<>();
    final boolean target;
    final Place place;
    final Surroundings where;

    @Nullable
    String rowNo;

    @Nullable
    Draft parent;

    boolean numberExpected;
    int position;
    /** Rows of one run are numbered together; heads, sections and groups begin a new one. */
    int run;

    Draft(boolean target, Place place, Surroundings where, RowView row) {
        this.target = target;
        this.place = place;
        this.where = where;
        texts.putAll(row.texts());
        extra.putAll(row.extra());
    }

    Draft(boolean target, Place place, Surroundings where) {
        this.target = target;
        this.place = place;
        this.where = where;
    }

    /** Where a row stands: appendix, section, groups. */
    record Surroundings(
            @Nullable String appendix,
            @Nullable String section,
            @Nullable String sectionTitle,
            @Nullable String group,
            @Nullable String groupNumber,
            @Nullable String groupTitle) {}

    String text(ColumnRole role) {
        return texts.getOrDefault(role, "");
    }

    String content() {
        return text(target ? ColumnRole.TARGET_NAME : ColumnRole.CONTENT);
    }

    /** Adds what was cut off by a page end: one space between the halves. */
    void continueWith(RowView row) {
        row.texts().forEach((role, text) -> {
            if (role != ColumnRole.NUMBER && !row.fromAbove(role)) {
                texts.merge(role, text, Texts::join);
            }
        });
        row.extra().forEach((title, text) -> extra.merge(title, text, Texts::join));
    }

    /** Adds a further line of the same cell. */
    void addLines(RowView row) {
        row.texts().forEach((role, text) -> {
            if (role != ColumnRole.NUMBER && !row.fromAbove(role)) {
                texts.merge(role, text, (a, b) -> a + "\n" + b);
            }
        });
        row.extra().forEach((title, text) -> extra.merge(title, text, (a, b) -> a.equals(b) ? a : a + "\n" + b));
    }
}
