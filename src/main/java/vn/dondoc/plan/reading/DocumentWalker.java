package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.lang.Nullable;

/** Goes through a document from top to bottom, keeps where it is, and hands tables to {@link TableWalker}. */
final class DocumentWalker {

    private static final int LONGEST_HEADING = 600;
    private static final int LONGEST_ACCOUNT = 1000;

    final List<Draft> drafts = new ArrayList<>();
    final List<RowAccount> accounts = new ArrayList<>();
    final List<NotUnderstood> notUnderstood = new ArrayList<>();
    final List<Appendix> appendices = new ArrayList<>();
    /** Lines above the first appendix and the first table of tasks: the letterhead and the body. */
    final List<String> headLines = new ArrayList<>();
    /** All text outside tables of tasks. */
    final List<String> lines = new ArrayList<>();

    final GroupStack groups = new GroupStack();

    @Nullable
    Header header;

    /** Task or target that the next row may continue; null after a heading. */
    @Nullable
    Draft previous;

    boolean tasksSeen;

    /** Number of the run of rows, see {@link Draft#run}. */
    int run;

    @Nullable
    String appendix;

    private int tableNumber;
    private boolean appendixTitleOpen;

    @Nullable
    private String section;

    @Nullable
    private String sectionTitle;

    @Nullable
    private String pendingHeading;

    private final Set<String> targetSections = new HashSet<>();

    static DocumentWalker walk(List<Block> blocks, ProgressListener progress) {
        DocumentWalker walker = new DocumentWalker();
        int done = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                walker.paragraph(paragraph.text(), paragraph.bold());
            } else if (block instanceof Block.Table table) {
                walker.table(table);
            }
            progress.progress(60 + 15 * ++done / blocks.size(), 100, "Nhận dạng các dòng nhiệm vụ");
        }
        return walker;
    }

    private void table(Block.Table table) {
        if (table.sheet() != null) {
            startSheet(table.sheet());
        }
        tableNumber++;
        appendixTitleOpen = false;
        if (pendingHeading != null) {
            enterSection(null, pendingHeading);
        }
        new TableWalker(this, table).walk();
    }

    private void startSheet(String name) {
        appendix = null;
        section = null;
        sectionTitle = null;
        groups.clear();
        previous = null;
        header = null;
        tableNumber = 0;
        AppendixMark.of(name).ifPresent(this::startAppendix);
    }

    /** A paragraph, or a title row inside a table. */
    void paragraph(String text, boolean bold) {
        for (String line : text.split("\n")) {
            if (!line.isBlank()) {
                line(line.strip(), bold);
            }
        }
    }

    private void line(String line, boolean bold) {
        lines.add(line);
        Optional<AppendixMark> mark = AppendixMark.of(line);
        if (appendices.isEmpty() && mark.isEmpty() && !tasksSeen) {
            headLines.add(line);
        }
        mark.ifPresentOrElse(this::startAppendix, () -> ordinary(line, bold));
    }

    private void ordinary(String line, boolean bold) {
        RowNumber.Prefixed prefixed = RowNumber.prefix(line);
        if (appendixTitleOpen && line.startsWith("(")) {
            appendixTitleOpen = false;
        } else if (appendixTitleOpen && !isSection(prefixed)) {
            addToAppendixTitle(line);
        } else if (isSection(prefixed) && line.length() <= LONGEST_HEADING) {
            appendixTitleOpen = false;
            enterSection(prefixed.number().text(), prefixed.rest());
            sentenceTarget(prefixed, line);
        } else if (!line.matches("[\\d\\s/-]{1,9}") && !Texts.fold(line).contains("tiep theo")) {
            previous = null;
            boolean heading = (bold || Texts.allCapitals(line)) && line.length() <= 250 && !line.endsWith(":");
            pendingHeading = heading && !line.startsWith("(") && tasksSeen ? line : pendingHeading;
        }
    }

    private static boolean isSection(RowNumber.Prefixed prefixed) {
        return prefixed.number().isNumber() && prefixed.number().kind() != RowNumber.Kind.LOWER_LETTER;
    }

    void startAppendix(AppendixMark mark) {
        appendix = mark.number();
        appendices.add(new Appendix(mark.number(), Texts.line(mark.title())));
        appendixTitleOpen = true;
        tableNumber = 0;
        header = null;
        enterSection(null, null);
    }

    private void addToAppendixTitle(String line) {
        int last = appendices.size() - 1;
        Appendix open = appendices.get(last);
        appendices.set(last, new Appendix(open.number(), (open.title() + " " + line).strip()));
    }

    private void enterSection(@Nullable String number, @Nullable String title) {
        section = number;
        sectionTitle = title;
        pendingHeading = null;
        run++;
        groups.clear();
        previous = null;
    }

    /** "9.3. Đạt loại tốt (tối thiểu từ 80 đến dưới 90 điểm)": a target written as a heading beside tables of targets. */
    private void sentenceTarget(RowNumber.Prefixed prefixed, String line) {
        String parent = parentOf(prefixed.number().text());
        if (parent == null || !targetSections.contains(parent)) {
            return;
        }
        TargetValue value = TargetValue.inSentence(prefixed.rest());
        if (value == null) {
            return;
        }
        Draft draft = new Draft(true, new Place(appendix, 0, 0, null), surroundings());
        draft.texts.put(ColumnRole.TARGET_NAME, value.nameWithout(prefixed.rest()));
        draft.texts.put(ColumnRole.TARGET_VALUE, value.text());
        draft.texts.put(ColumnRole.MEASURE, value.unit());
        drafts.add(draft);
    }

    @Nullable
    private static String parentOf(@Nullable String number) {
        int dot = number == null ? -1 : number.lastIndexOf('.');
        return dot < 0 ? null : number.substring(0, dot);
    }

    void add(Draft draft) {
        drafts.add(draft);
        draft.run = run;
        previous = draft;
        if (draft.target && section != null && parentOf(section) != null) {
            targetSections.add(parentOf(section));
        }
    }

    Draft.Surroundings surroundings() {
        boolean bySection = section != null || sectionTitle != null;
        return new Draft.Surroundings(
                appendix,
                bySection ? section : groups.numbers(),
                bySection ? sectionTitle : groups.title(),
                groups.path(),
                groups.numbers(),
                groups.title());
    }

    Place place(Block.Table table, int row) {
        return new Place(appendix, tableNumber, row, table.sheet());
    }

    void account(Block.Table table, Block.Row row, RowRole role) {
        String text = Texts.shorten(
                String.join(" | ", row.filled().stream().map(Block.Cell::text).toList()), LONGEST_ACCOUNT);
        accounts.add(new RowAccount(place(table, row.number()), role, text));
    }

    void notUnderstood(Block.Table table, Block.Row row, String text, String reason) {
        notUnderstood.add(new NotUnderstood(place(table, row.number()), Texts.line(text), reason));
    }
}
