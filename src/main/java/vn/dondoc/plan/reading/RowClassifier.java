package vn.dondoc.plan.reading;

import org.springframework.lang.Nullable;

/** Decides what a row under known heads is. The rules are about the shape of such tables, not about any one plan. */
final class RowClassifier {

    /** What to do with a row. */
    enum Kind {
        EMPTY,
        GROUP,
        TASK,
        /** A row without number under a numbered one, with a unit or date of its own. */
        SUB_ROW,
        /** The rest of the row above, cut by the page. */
        CONTINUATION,
        /** A further line of the row above. */
        FURTHER_LINE,
        NOT_UNDERSTOOD
    }

    /**
     * What is known around the row.
     *
     * @param previous task or target above in the same section, if any
     * @param pageBreak first row of a table or below repeated heads
     * @param numbered most rows of the table carry numbers
     * @param arabic the table's tasks are numbered 1, 2, 3
     * @param boldText most task texts of the table are bold
     * @param next number of the next filled row
     */
    record Context(
            @Nullable Draft previous,
            boolean pageBreak,
            boolean numbered,
            boolean arabic,
            boolean boldText,
            RowNumber next) {}

    private RowClassifier() {}

    static Kind classify(RowView row, Context context) {
        if (row.texts().isEmpty() && row.extra().isEmpty()) {
            return Kind.EMPTY;
        }
        RowNumber number = row.number();
        if (row.single() != null && !number.isNumber()) {
            return single(row, context);
        }
        return switch (number.kind()) {
            case ROMAN, UPPER_LETTER -> heading(row, context) ? Kind.GROUP : Kind.TASK;
            case ARABIC, DOTTED -> numberedHeading(row, number, context) ? Kind.GROUP : Kind.TASK;
            case LOWER_LETTER -> Kind.TASK;
            case BULLET -> bullet(row, context);
            case TEXT -> Kind.NOT_UNDERSTOOD;
            case NONE -> withoutNumber(row, context);
        };
    }

    /** Bold Roman or lettered rows head a group when they name no unit that leads. */
    private static boolean heading(RowView row, Context context) {
        if (row.onlyNumberAndText()) {
            return true;
        }
        boolean units = !row.own(ColumnRole.LEAD).isBlank()
                || !row.own(ColumnRole.COOPERATING).isBlank();
        return !units && context.arabic() && row.own(ColumnRole.TARGET_VALUE).isBlank();
    }

    private static boolean numberedHeading(RowView row, RowNumber number, Context context) {
        if (!row.onlyNumberAndText() || row.content().isBlank()) {
            return false;
        }
        boolean mergedUnit = row.fromAbove(ColumnRole.LEAD) || row.fromAbove(ColumnRole.DEADLINE);
        if (mergedUnit) {
            return false;
        }
        boolean child = context.next().isChildOf(number);
        boolean restart = context.next().kind() == RowNumber.Kind.ARABIC
                && context.next().value() == 1
                && number.kind() != RowNumber.Kind.DOTTED;
        boolean bold = row.textBold() && !context.boldText();
        return child || restart || bold;
    }

    private static Kind bullet(RowView row, Context context) {
        if (row.hasUnitOrDate()) {
            return partOf(context.previous());
        }
        return context.previous() == null ? Kind.NOT_UNDERSTOOD : Kind.FURTHER_LINE;
    }

    /** One filled cell, no number in it. */
    private static Kind single(RowView row, Context context) {
        String text = row.single().text();
        RowNumber.Prefixed prefixed = RowNumber.prefix(text);
        boolean continues =
                context.previous() != null && (Texts.startsLower(text) || (context.pageBreak() && !row.acrossTable()));
        if (continues && !prefixed.number().isNumber()) {
            return Kind.CONTINUATION;
        }
        boolean inTextColumn = !row.ownContent().isBlank();
        if (row.acrossTable()
                || Texts.allCapitals(text)
                || !row.own(ColumnRole.NUMBER).isBlank()) {
            return Kind.GROUP;
        }
        if (inTextColumn) {
            return textOnly(row, context);
        }
        return context.previous() == null ? Kind.NOT_UNDERSTOOD : Kind.FURTHER_LINE;
    }

    private static Kind textOnly(RowView row, Context context) {
        Draft previous = context.previous();
        String text = row.ownContent();
        boolean bold = row.textBold() && !context.boldText();
        if (bold || previous == null) {
            return Kind.GROUP;
        }
        if (text.matches("(?s)^[-+•*(].*")) {
            return Texts.sentenceEnds(previous.content()) || text.startsWith("-")
                    ? Kind.FURTHER_LINE
                    : Kind.CONTINUATION;
        }
        boolean startsAnew =
                context.next().kind() == RowNumber.Kind.ARABIC && context.next().value() == 1;
        if (startsAnew) {
            return Kind.GROUP;
        }
        return Texts.sentenceEnds(previous.content()) ? Kind.FURTHER_LINE : Kind.CONTINUATION;
    }

    private static Kind withoutNumber(RowView row, Context context) {
        Draft previous = context.previous();
        if (row.content().isBlank()) {
            return previous == null ? Kind.NOT_UNDERSTOOD : rest(context);
        }
        if (previous == null) {
            return Kind.TASK;
        }
        if (row.fromAbove(ColumnRole.NUMBER) || row.ownContent().isBlank()) {
            return mergedDown(row);
        }
        if (!context.numbered()) {
            return context.pageBreak() && row.someCellContinues() ? Kind.CONTINUATION : Kind.TASK;
        }
        String text = row.ownContent();
        if (Texts.startsLower(text) || (context.pageBreak() && row.someCellContinues())) {
            return Kind.CONTINUATION;
        }
        boolean ended = Texts.sentenceEnds(previous.content());
        if (context.pageBreak()) {
            return ended && row.hasUnitOrDate() && !row.own(ColumnRole.LEAD).isBlank()
                    ? Kind.SUB_ROW
                    : Kind.CONTINUATION;
        }
        if (text.matches("(?s)^\\(\\d{1,2}\\).*") && !ended) {
            return Kind.CONTINUATION;
        }
        if (!row.own(ColumnRole.LEAD).isBlank() || !row.own(ColumnRole.DEADLINE).isBlank()) {
            return partOf(previous);
        }
        return ended ? partOf(previous) : Kind.CONTINUATION;
    }

    /** A row without number belongs to a numbered row above; beside another without number it is a task of its own. */
    private static Kind partOf(@Nullable Draft previous) {
        boolean alone = previous == null || (previous.rowNo == null && previous.parent == null);
        return alone ? Kind.TASK : Kind.SUB_ROW;
    }

    private static Kind rest(Context context) {
        return context.pageBreak() ? Kind.CONTINUATION : Kind.FURTHER_LINE;
    }

    /** Number or text is merged over several rows: other units only add a line, another date makes a part. */
    private static Kind mergedDown(RowView row) {
        boolean ownText = !row.ownContent().isBlank();
        boolean ownDate = !row.own(ColumnRole.DEADLINE).isBlank()
                || !row.own(ColumnRole.START).isBlank()
                || !row.own(ColumnRole.FINISH).isBlank();
        boolean ownResult = !row.own(ColumnRole.DELIVERABLE).isBlank();
        boolean ownLead = !row.own(ColumnRole.LEAD).isBlank();
        return ownText || ownDate || (ownResult && ownLead) ? Kind.SUB_ROW : Kind.FURTHER_LINE;
    }
}
