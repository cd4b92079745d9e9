package vn.dondoc.deadline;

import java.util.List;
import org.springframework.lang.Nullable;

/**
 * Reads deadline phrases of Vietnamese plans (domain.md section 4; section 11, decisions 1, 2, 11). Stateless and
 * thread-safe. Never throws for any text, takes time linear in its length, and never invents a date: what it does not
 * understand is UNCLEAR with a reason.
 */
public final class DeadlineReader {

    /** Longest phrase that is read, in characters; a deadline cell with more than that is no deadline. */
    static final int LONGEST_PHRASE = 1_000;

    private static final int LONGEST_CELL = 6_000;

    /** Reads a phrase; null or empty is UNCLEAR. */
    public DeadlineReading read(@Nullable String phrase, DeadlineContext context) {
        String raw = phrase == null ? "" : phrase;
        String text = VietnameseText.clean(cut(raw));
        if (text.length() > LONGEST_PHRASE) {
            return Draft.unclear("Ô thời hạn dài hơn " + LONGEST_PHRASE + " ký tự; hãy chỉ ghi thời hạn.")
                    .finish(text.substring(0, LONGEST_PHRASE), context, List.of());
        }
        int year = context.referenceDate().getYear();
        Scanner scanner = Scanner.scan(Tokens.of(text, year));
        Scanner content = scan(context.content(), year);
        Scanner note = scan(context.note(), year);
        Draft draft = isEmpty(text) ? Draft.unclear("Ô thời hạn để trống.") : Composer.compose(scanner, context);
        draft = RowHints.refine(draft, content, note);
        return draft.finish(text, context, SecondDeadlines.find(draft, scanner, content, note, context));
    }

    private static boolean isEmpty(String text) {
        return text.chars().noneMatch(Character::isLetterOrDigit);
    }

    @Nullable
    private static Scanner scan(@Nullable String cell, int year) {
        return cell == null || cell.isBlank() ? null : Scanner.scan(Tokens.of(VietnameseText.clean(cut(cell)), year));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL);
    }
}
