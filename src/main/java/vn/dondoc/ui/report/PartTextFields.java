package vn.dondoc.ui.report;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import vn.dondoc.common.DomainException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.report.PartTexts;
import vn.dondoc.report.ReportPart;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.TypedText;

/**
 * The four texts of a part, saved a moment after typing stops. When a colleague has saved meanwhile nothing is
 * overwritten: the person keeps what is typed and chooses.
 */
final class PartTextFields extends Card {

    private final transient ReportServices services;
    private final transient ReportPart part;
    private final transient Runnable reload;
    private final TextArea done;
    private final TextArea next;
    private final TextArea troubles;
    private final TextArea proposals;
    private final Div problem = new Div();
    private final Span note = new Span();
    private int version;
    private boolean stopped;

    PartTextFields(ReportServices services, ReportPart part, boolean writes, Runnable reload) {
        this.services = services;
        this.part = part;
        this.reload = reload;
        this.version = part.version();
        done = field("done", part.texts().done(), writes);
        next = field("next", part.texts().next(), writes);
        troubles = field("troubles", part.texts().troubles(), writes);
        proposals = field("proposals", part.texts().proposals(), writes);
        done.setRequiredIndicatorVisible(writes);
        note.addClassNames("muted", "small");
        note.getElement().setAttribute("role", "status");
        if (part.savedAt() != null) {
            note.setText(t("report.savedBy", Formats.dateTime(part.savedAt()), part.savedBy()));
        }
        addClassName("dd-stack");
        add(problem, done, next, troubles, proposals);
    }

    /** The version that was saved last. */
    int version() {
        return version;
    }

    /** Says when it was saved last. */
    Span savedNote() {
        return note;
    }

    /** Saves now. */
    boolean save() {
        return !stopped && save(version);
    }

    private boolean save(Integer seen) {
        try {
            version = services.parts()
                    .save(
                            part.reportId(),
                            part.unitId(),
                            seen,
                            new PartTexts(done.getValue(), next.getValue(), troubles.getValue(), proposals.getValue()));
            stopped = false;
            problem.removeAll();
            note.setText(t("report.saved", Formats.dateTime(services.clock().instant())));
            return true;
        } catch (StaleDataException stale) {
            stopped = true;
            conflict();
            return false;
        } catch (DomainException refused) {
            problem.removeAll();
            problem.add(new Alert(Tone.LATE, Toast.words(refused)));
            return false;
        }
    }

    private void conflict() {
        ReportPart now = services.parts().part(part.reportId(), part.unitId());
        Button theirs = new Button(t("report.conflict.theirs"), event -> reload.run());
        Button mine = new Button(t("report.conflict.mine"), event -> save(now.version()));
        theirs.addThemeVariants(ButtonVariant.LUMO_SMALL);
        mine.addThemeVariants(ButtonVariant.LUMO_SMALL);
        problem.removeAll();
        problem.add(
                new Alert(Tone.LATE, t("report.conflict", now.savedBy() == null ? "" : now.savedBy()), theirs, mine));
    }

    private TextArea field(String name, String value, boolean writes) {
        TextArea field = new TextArea(t("report.text." + name));
        field.setWidthFull();
        field.setMinHeight("120px");
        field.setMaxHeight("420px");
        field.setMaxLength(PartTexts.LONGEST);
        field.setValue(value);
        field.setReadOnly(!writes);
        field.setHelperText(writes ? t("report.text." + name + ".hint") : null);
        TypedText.follow(field);
        field.addValueChangeListener(event -> {
            if (event.isFromClient() && !stopped) {
                save(version);
            }
        });
        return field;
    }
}
