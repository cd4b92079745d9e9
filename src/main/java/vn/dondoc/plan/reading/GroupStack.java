package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;

/** Group headings above a row, outermost first. A heading of a known sort of number ends the groups inside it. */
final class GroupStack {

    private record Group(RowNumber number, String title) {}

    private final List<Group> groups = new ArrayList<>();

    void clear() {
        groups.clear();
    }

    void push(RowNumber raw, String title) {
        RowNumber number = asLetterAfterLetter(raw);
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            boolean sameSort = group.number().kind() == number.kind() && dots(group.number()) == dots(number);
            if (sameSort) {
                groups.subList(i, groups.size()).clear();
                break;
            }
        }
        groups.add(new Group(number, title));
    }

    /** "C" after "B" is a letter, not the Roman hundred. */
    private RowNumber asLetterAfterLetter(RowNumber number) {
        if (number.kind() != RowNumber.Kind.ROMAN || number.text().length() != 1) {
            return number;
        }
        int letter = number.text().charAt(0) - 'A' + 1;
        boolean next = groups.stream()
                .anyMatch(group -> group.number().kind() == RowNumber.Kind.UPPER_LETTER
                        && group.number().value() == letter - 1);
        return next ? new RowNumber(RowNumber.Kind.UPPER_LETTER, number.text()) : number;
    }

    private static long dots(RowNumber number) {
        return number.text().chars().filter(c -> c == '.').count();
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** All titles, " > " between. */
    @Nullable
    String path() {
        return groups.isEmpty() ? null : groups.stream().map(Group::title).collect(Collectors.joining(" > "));
    }

    /** Numbers of the groups, a stop between: "A.II". */
    @Nullable
    String numbers() {
        String all = groups.stream()
                .map(group -> group.number().isNumber() ? group.number().text() : "")
                .filter(text -> !text.isEmpty())
                .reduce((a, b) -> b.startsWith(a + ".") ? b : a + "." + b)
                .orElse("");
        return all.isEmpty() ? null : all;
    }

    @Nullable
    String title() {
        return groups.isEmpty() ? null : groups.get(groups.size() - 1).title();
    }
}
