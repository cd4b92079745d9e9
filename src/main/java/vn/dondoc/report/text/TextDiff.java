package vn.dondoc.report.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two texts side by side: paragraph by paragraph, and inside a changed paragraph word by word. */
public final class TextDiff {

    /** Beyond that, comparing costs more than a reader gains: the stretch is shown as changed whole. */
    private static final int MOST_PIECES = 6000;

    private static final Pattern WORD = Pattern.compile("\\s+|[^\\s]+");

    private TextDiff() {}

    /**
     * Some words.
     *
     * @param changed not the same on the other side
     */
    public record Words(String text, boolean changed) {}

    /**
     * A paragraph before and after; one side is empty where it was added or taken away.
     *
     * @param same nothing changed in it
     */
    public record Row(boolean same, List<Words> before, List<Words> after) {}

    /** All paragraphs in order; both sides put together give both texts. */
    public static List<Row> of(String before, String after) {
        List<String> old = paragraphs(before);
        List<String> now = paragraphs(after);
        List<Row> rows = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : deltas(old, now)) {
            for (; at < delta.getSource().getPosition(); at++) {
                rows.add(same(old.get(at)));
            }
            changed(delta.getSource().getLines(), delta.getTarget().getLines(), rows);
            at += delta.getSource().size();
        }
        for (; at < old.size(); at++) {
            rows.add(same(old.get(at)));
        }
        return rows;
    }

    private static void changed(List<String> old, List<String> now, List<Row> rows) {
        for (int at = 0; at < Math.max(old.size(), now.size()); at++) {
            if (at >= old.size()) {
                rows.add(new Row(false, List.of(), List.of(new Words(now.get(at), true))));
            } else if (at >= now.size()) {
                rows.add(new Row(false, List.of(new Words(old.get(at), true)), List.of()));
            } else {
                rows.add(words(old.get(at), now.get(at)));
            }
        }
    }

    private static Row words(String before, String after) {
        List<String> old = pieces(before);
        List<String> now = pieces(after);
        List<Words> left = new ArrayList<>();
        List<Words> right = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : deltas(old, now)) {
            String common = String.join("", old.subList(at, delta.getSource().getPosition()));
            add(left, common, false);
            add(right, common, false);
            add(left, String.join("", delta.getSource().getLines()), true);
            add(right, String.join("", delta.getTarget().getLines()), true);
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        String rest = String.join("", old.subList(at, old.size()));
        add(left, rest, false);
        add(right, rest, false);
        // an empty paragraph is there all the same
        if (left.isEmpty()) {
            left.add(new Words("", false));
        }
        if (right.isEmpty()) {
            right.add(new Words("", false));
        }
        return new Row(false, left, right);
    }

    private static List<AbstractDelta<String>> deltas(List<String> old, List<String> now) {
        if (old.size() + now.size() <= MOST_PIECES) {
            return DiffUtils.diff(old, now).getDeltas();
        }
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        int oldEnd = old.size();
        int nowEnd = now.size();
        while (oldEnd > start && nowEnd > start && old.get(oldEnd - 1).equals(now.get(nowEnd - 1))) {
            oldEnd--;
            nowEnd--;
        }
        if (start == oldEnd && start == nowEnd) {
            return List.of();
        }
        return List.of(new ChangeDelta<>(
                new Chunk<>(start, old.subList(start, oldEnd)), new Chunk<>(start, now.subList(start, nowEnd))));
    }

    private static void add(List<Words> side, String text, boolean changed) {
        if (!text.isEmpty()) {
            side.add(new Words(text, changed));
        }
    }

    private static Row same(String text) {
        List<Words> words = List.of(new Words(text, false));
        return new Row(true, words, words);
    }

    private static List<String> paragraphs(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            pieces.add(word.group());
        }
        return pieces;
    }
}
