package vn.dondoc.ui.compile;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import vn.dondoc.report.text.CompileResult;
import vn.dondoc.report.text.ReportSection;
import vn.dondoc.report.text.ReportText;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.ProgressDialog;
import vn.dondoc.ui.component.Toast;

/** The text of a report: its sections at the left, the chosen one in the middle, what it comes from at the right. */
class ReportTextPanel extends Div {

    private final transient TextServices services;
    private final long reportId;
    private final SerializableConsumer<String> chosen;
    private final Div tree = new Div();
    private final Select<String> narrowTree = new Select<>();
    private final Div place = new Div();
    private final transient Map<String, String> names = new HashMap<>();
    private transient ReportText text;

    @Nullable
    private String key;

    private SectionEditor editor;

    /** @param chosen hears which section is open, so that the address can keep it */
    ReportTextPanel(TextServices services, long reportId, @Nullable String key, SerializableConsumer<String> chosen) {
        this.services = services;
        this.reportId = reportId;
        this.key = key;
        this.chosen = chosen;
        addClassName("dd-report-text");
        load();
    }

    /**
     * Opens a section.
     *
     * @return false when the report has no such section
     */
    boolean show(String wanted) {
        boolean known = text.sections().stream().anyMatch(one -> one.key().equals(wanted));
        if (known && !wanted.equals(key)) {
            open(wanted, false);
        }
        return known;
    }

    /** Marks a stretch of the open section, for a finding. */
    void select(int start, int end) {
        if (editor != null) {
            editor.select(start, end);
        }
    }

    private void load() {
        text = services.texts().text(reportId);
        List<String> printed = services.fields()
                .print(
                        reportId,
                        text.sections().stream().map(ReportSection::name).toList());
        names.clear();
        for (int at = 0; at < printed.size(); at++) {
            names.put(text.sections().get(at).key(), printed.get(at));
        }
        removeAll();
        if (!text.compiled()) {
            add(
                    text.writable()
                            ? new Empty(t("compile.none"), t("compile.noneHint"), compileButton(false, true))
                            : new Empty(t("compile.none"), t("compile.noneReader")));
            return;
        }
        add(bar(), split());
        boolean known = text.sections().stream().anyMatch(one -> one.key().equals(key));
        open(known ? key : text.sections().get(0).key(), false);
    }

    private Div bar() {
        Span state = new Span(t(
                "compile.state",
                Formats.dateTime(text.compiledAt()),
                text.compiledBy(),
                String.valueOf(text.outlineVersion())));
        state.addClassName("dd-sub");
        Div bar = new Div(state);
        bar.addClassNames("dd-bar", "dd-text-bar");
        if (text.writable()) {
            bar.add(compileButton(false, false));
            if (text.newestOutline() > text.outlineVersion()) {
                bar.add(compileButton(true, false));
            }
        }
        return bar;
    }

    private Button compileButton(boolean newest, boolean first) {
        Button button = new Button(
                first
                        ? t("compile.start")
                        : newest ? t("compile.newOutline", String.valueOf(text.newestOutline())) : t("compile.again"),
                event -> compile(newest));
        if (first) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private void compile(boolean newest) {
        if (editor == null) {
            start(newest);
        } else {
            editor.whenSaved(() -> start(newest));
        }
    }

    private void start(boolean newest) {
        ProgressDialog.<CompileResult>run(
                t("compile.running"),
                progress -> services.compiler().compile(reportId, newest, progress::at),
                this::compiled);
    }

    void compiled(CompileResult result) {
        load();
        String missing =
                result.missing().isEmpty() ? "" : " " + t("compile.missing", String.join(", ", result.missing()));
        Toast.success(t("compile.done", result.written(), result.kept()) + missing);
    }

    private Div split() {
        tree.removeAll();
        tree.addClassName("dd-text-tree");
        tree.getElement().setAttribute("role", "navigation").setAttribute("aria-label", t("compile.sections"));
        narrowTree.setLabel(t("compile.sections"));
        narrowTree.addClassName("dd-text-select");
        narrowTree.setItems(text.sections().stream().map(ReportSection::key).toList());
        narrowTree.setItemLabelGenerator(one -> names.getOrDefault(one, one));
        narrowTree.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                open(event.getValue(), true);
            }
        });
        place.addClassName("dd-text-place");
        Div split = new Div(tree, narrowTree, place);
        split.addClassName("dd-text-split");
        return split;
    }

    void open(String wanted, boolean tell) {
        if (editor != null && !editor.saveNow()) {
            narrowTree.setValue(key);
            return;
        }
        key = wanted;
        if (tell) {
            chosen.accept(wanted);
        }
        ReportSection section = services.texts().section(reportId, wanted);
        editor = new SectionEditor(services, reportId, section, text.writable(), this::changed);
        place.removeAll();
        place.add(editor);
        narrowTree.setValue(wanted);
        marks();
    }

    /** A section was saved: marks in the tree follow. */
    private void changed(ReportSection section) {
        List<ReportSection> sections = new ArrayList<>(text.sections());
        sections.replaceAll(one -> one.key().equals(section.key()) ? section : one);
        text = new ReportText(
                text.reportId(),
                text.outlineVersion(),
                text.newestOutline(),
                text.compiledAt(),
                text.compiledBy(),
                text.writable(),
                sections);
        marks();
    }

    private void marks() {
        tree.removeAll();
        for (ReportSection section : text.sections()) {
            Span name = new Span(names.get(section.key()));
            name.addClassName("name");
            NativeButton row = new NativeButton("", event -> open(section.key(), true));
            row.addClassNames("dd-text-row", "l" + section.level());
            row.getElement().setAttribute("aria-current", section.key().equals(key) ? "true" : "false");
            row.add(name);
            if (section.orphan()) {
                row.add(mark("late", t("compile.mark.orphan")));
            } else if (section.freshText() != null) {
                row.add(mark("soon", t("compile.mark.fresh")));
            } else if (section.edited()) {
                row.add(mark("brand", t("compile.mark.edited")));
            }
            tree.add(row);
        }
    }

    private static Span mark(String look, String words) {
        Span mark = new Span(words);
        mark.addClassNames("dd-tag", look);
        return mark;
    }
}
