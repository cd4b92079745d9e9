package vn.dondoc.ui.notification;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.notification.ChasingLetters;
import vn.dondoc.notification.ChasingList;
import vn.dondoc.notification.LetterFile;
import vn.dondoc.organization.Unit;
import vn.dondoc.task.AssignmentRow;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.DownloadLink;
import vn.dondoc.ui.component.DueTag;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/** Writes the chasing letter for a unit, and notes later that it was sent. */
class ChasingDialog extends Dialog {

    private final transient ChasingLetters letters;
    private final transient Runnable changed;
    private final LocalDate today;
    private final ComboBox<Unit> unit = new ComboBox<>(t("chasing.unit"));
    private final Checkbox dueSoon = new Checkbox(t("chasing.dueSoon"));
    private final Div work = new Div();
    private final Set<Long> chosen = new LinkedHashSet<>();
    private final DownloadLink download;
    private final TextField number = new TextField(t("chasing.number"));
    private final DateField sentOn = new DateField(t("chasing.sentOn"));
    private final Button note = new Button(t("chasing.note"), event -> note());
    private final Div problem = new Div();

    ChasingDialog(ChasingLetters letters, List<Unit> units, @Nullable Long unitId, Clock clock, Runnable changed) {
        this.letters = letters;
        this.changed = changed;
        this.today = LocalDate.now(clock);
        addClassName("dd-dialog");
        setHeaderTitle(t("chasing.title"));
        setWidth("640px");
        setMaxWidth("96vw");
        unit.setItems(units);
        unit.setItemLabelGenerator(Unit::name);
        unit.setWidthFull();
        units.stream()
                .filter(each -> unitId != null && each.id() == unitId)
                .findFirst()
                .ifPresent(unit::setValue);
        unit.addValueChangeListener(event -> load());
        dueSoon.addValueChangeListener(event -> load());
        download = new DownloadLink(t("chasing.download"), this::file).asButton();
        number.setPlaceholder("265/STP-VP");
        sentOn.setMax(today);
        sentOn.setValue(today);
        note.setDisableOnClick(true);
        Div after = new Div(number, sentOn, note);
        after.addClassNames("dd-bar", "dd-chasing-after");
        Paragraph hint = new Paragraph(t("chasing.afterHint"));
        hint.addClassNames("muted", "small");
        Div form = new Div(unit, dueSoon, work, download, new H3(t("chasing.after")), hint, after, problem);
        form.addClassName("dd-stack");
        add(form);
        getFooter().add(new Button(t("dialog.close"), event -> close()));
        load();
    }

    private void load() {
        work.removeAll();
        chosen.clear();
        if (unit.getValue() != null) {
            ChasingList list = letters.list(unit.getValue().id());
            show(list.late());
            if (dueSoon.getValue()) {
                show(list.soon());
            }
            if (chosen.isEmpty()) {
                Paragraph nothing = new Paragraph(t("chasing.nothing"));
                nothing.addClassName("muted");
                work.add(nothing);
            }
        }
        enable();
    }

    private void show(List<AssignmentRow> rows) {
        UnorderedList list = new UnorderedList();
        list.addClassName("dd-chasing");
        for (AssignmentRow row : rows) {
            chosen.add(row.id());
            Checkbox box = new Checkbox(row.content(), true);
            box.addValueChangeListener(event -> {
                if (event.getValue()) {
                    chosen.add(row.id());
                } else {
                    chosen.remove(row.id());
                }
                enable();
            });
            Span more = new Span(row.sourceLabel() + " · " + row.code());
            more.addClassNames("muted", "small");
            Div facts = new Div(new DueTag(row.dueOn(), today).inline(), more);
            facts.addClassName("facts");
            list.add(new ListItem(box, facts));
        }
        work.add(list);
    }

    private void enable() {
        download.setVisible(!chosen.isEmpty());
        note.setEnabled(!chosen.isEmpty());
    }

    private DownloadLink.Download file() {
        LetterFile file = letters.letter(unit.getValue().id(), dueSoon.getValue(), Set.copyOf(chosen));
        return new DownloadLink.Download(file.fileName(), file.contentType(), file.content());
    }

    private void note() {
        problem.removeAll();
        try {
            int noted = letters.sent(
                    unit.getValue().id(), dueSoon.getValue(), Set.copyOf(chosen), number.getValue(), sentOn.getValue());
            Toast.success(t("chasing.noted", noted));
            close();
            changed.run();
        } catch (RuntimeException failure) {
            problem.add(new Alert(Tone.LATE, Toast.words(failure)));
        } finally {
            enable();
        }
    }
}
