package vn.dondoc.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Both sides put together are both texts, and what changed is marked word by word. */
class TextDiffTest {

    @Test
    void wordsThatChangedAreMarked() {
        List<TextDiff.Row> rows =
                TextDiff.of("Mở đầu\nĐã hoàn thành 12 nhiệm vụ\nHết", "Mở đầu\nĐã hoàn thành 15 nhiệm vụ\nThêm\nHết");
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).same()).isTrue();
        assertThat(rows.get(1).before())
                .containsExactly(
                        new TextDiff.Words("Đã hoàn thành ", false),
                        new TextDiff.Words("12", true),
                        new TextDiff.Words(" nhiệm vụ", false));
        assertThat(rows.get(1).after()).contains(new TextDiff.Words("15", true));
        assertThat(rows.get(2).before()).isEmpty();
    }

    @Test
    void bothTextsCanBeReadFromTheRows() {
        String before = "a b c\n\nd e\nf";
        String after = "a x c\nnew\nd e\ng\nh";
        List<TextDiff.Row> rows = TextDiff.of(before, after);
        assertThat(side(rows, true)).isEqualTo(before);
        assertThat(side(rows, false)).isEqualTo(after);
    }

    @Test
    void hugeTextsThatShareNothingAreShownWhole() {
        String one = "mot ".repeat(50_000);
        String two = "hai ".repeat(50_000);
        assertThat(side(TextDiff.of(one, two), true)).isEqualTo(one);
        String lines = "dòng\n".repeat(40_000);
        assertThat(side(TextDiff.of(lines, "khác\n".repeat(40_000)), true)).isEqualTo(lines);
    }

    private static String side(List<TextDiff.Row> rows, boolean before) {
        return rows.stream()
                .map(row -> before ? row.before() : row.after())
                .filter(words -> !words.isEmpty())
                .map(words -> words.stream().map(TextDiff.Words::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
