package vn.dondoc.ui.compile;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import vn.dondoc.common.DomainException;
import vn.dondoc.report.text.FieldValue;
import vn.dondoc.report.text.PastedText;
import vn.dondoc.report.text.ReportSection;
import vn.dondoc.report.text.SaveOutcome;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.TypedText;

/** One section: its text, saved while one types, and beside it the preview, the sources, comparison and versions. */
final class SectionEditor extends Div {

    private final transient TextServices services;
    private final long reportId;
    private final transient SerializableConsumer<ReportSection> onSaved;
    private final TextArea area = new TextArea();
    private final Span state = new Span();
    private final Div notes = new Div();
    private final SectionAside aside;
    private transient ReportSection section;

    SectionEditor(
            TextServices services,
            long reportId,
            ReportSection section,
            boolean writable,
            SerializableConsumer<ReportSection> onSaved) {
        this.services = services;
        this.reportId = reportId;
        this.section = section;
        this.onSaved = onSaved;
        addClassName("dd-section");
        aside = new SectionAside(services, reportId, section, writable, this::replaced, this::insert);
        area.setAriaLabel(t("compile.text"));
        area.setWidthFull();
        TypedText.follow(area);
        area.setValue(section.text());
        area.setReadOnly(!writable || section.orphan());
        area.addClassName("dd-text-area");
        area.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                saveNow();
            }
        });
        state.addClassName("dd-sub");
        state.getElement().setAttribute("role", "status");
        Div tools = new Div();
        tools.addClassName("dd-bar");
        if (writable && !section.orphan()) {
            tools.add(new Button(t("compile.field.insert"), event -> whenSaved(this::pick)));
        }
        tools.add(state);
        notes.addClassName("dd-stack");
        H2 name = new H2(services.fields().resolve(reportId, section.name()).text());
        Div written = new Div(name, notes, tools, area);
        written.addClassName("dd-section-text");
        add(written, aside);
        showNotes();
        showState();
    }

    void select(int start, int end) {
        Caret.select(area, start, end);
    }

    /**
     * Saves what was typed.
     *
     * @return false when it could not be saved: the page stays where it is, with everything typed in it
     */
    boolean saveNow() {
        if (area.isReadOnly() || area.getValue().equals(section.text())) {
            return true;
        }
        try {
            SaveOutcome outcome = services.texts().save(reportId, section.key(), section.version(), area.getValue());
            if (!outcome.saved()) {
                conflict(outcome.section());
                return false;
            }
            accept(outcome.section());
            return true;
        } catch (DomainException refused) {
            state.setText("");
            notes.removeAll();
            notes.add(new Alert(Tone.LATE, refused.getMessage()));
            return false;
        }
    }

    /** Saves what was typed to the last letter, then goes on; where it cannot be saved, the page stays as it is. */
    void whenSaved(SerializableRunnable then) {
        TypedText.fetch(area, () -> {
            if (saveNow()) {
                then.run();
            }
        });
    }

    private void accept(ReportSection saved) {
        section = saved;
        if (!PastedText.sameButForSpaces(area.getValue(), saved.text())) {
            area.setValue(saved.text());
        }
        aside.show(saved);
        onSaved.accept(saved);
        showNotes();
        showState();
    }

    /** Somebody else was faster: both texts are kept, the person decides which one stands. */
    private void conflict(ReportSection theirs) {
        notes.removeAll();
        Button mine = new Button(t("compile.conflict.mine"), event -> {
            section = theirs;
            saveNow();
        });
        Button other = new Button(t("compile.conflict.theirs"), event -> replaced(theirs));
        mine.addThemeVariants(ButtonVariant.LUMO_SMALL);
        other.addThemeVariants(ButtonVariant.LUMO_SMALL);
        notes.add(new Alert(Tone.LATE, t("compile.conflict", theirs.changedBy()), mine, other));
        state.setText("");
        aside.compareWithTyped(theirs, area.getValue());
    }

    private void replaced(ReportSection now) {
        section = now;
        area.setValue(now.text());
        aside.show(now);
        onSaved.accept(now);
        showNotes();
        showState();
    }

    private void showNotes() {
        notes.removeAll();
        if (section.orphan()) {
            notes.add(new Alert(Tone.SOON, t("compile.orphan")));
        }
        if (section.freshText() == null || area.isReadOnly()) {
            return;
        }
        Button see = small(t("compile.fresh.see"), () -> aside.compareFresh());
        Button take = small(
                t("compile.fresh.take"),
                () -> replaced(services.texts().takeOver(reportId, section.key(), section.version())));
        Button keep = small(
                t("compile.fresh.keep"),
                () -> replaced(services.texts().keepOwn(reportId, section.key(), section.version())));
        notes.add(new Alert(Tone.SOON, t("compile.fresh"), see, take, keep));
    }

    private static Button small(String words, Runnable work) {
        Button button = new Button(words, event -> Toast.attempt(work));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void showState() {
        String who = section.changedBy().isEmpty() ? t("compile.byCompiler") : section.changedBy();
        state.setText(t("compile.saved", SectionAside.time(section.changedAt()), who));
    }

    private void pick() {
        List<FieldPicker.Choice> choices = services.fields().values(reportId).stream()
                .map(value -> new FieldPicker.Choice(value.token(), value.label(), shown(value)))
                .toList();
        new FieldPicker(choices, this::insert).open();
    }

    private static String shown(FieldValue value) {
        return value.printed().isEmpty() ? t("compile.field.empty") : value.printed();
    }

    private void insert(String words) {
        area.getElement()
                .executeJs("const i = this.inputElement; return i ? i.selectionStart : -1")
                .then(Integer.class, at -> {
                    Caret.insert(area, words, at);
                    saveNow();
                });
    }
}
