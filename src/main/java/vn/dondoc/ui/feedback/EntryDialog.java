package vn.dondoc.ui.feedback;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.LongConsumer;
import vn.dondoc.feedback.FeedbackPerson;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.inbox.FilePicker;

/** Fast entry of what came in, one case after the other. Everything typed stays when saving fails. */
class EntryDialog extends Dialog {

    private final transient FeedbackServices services;
    private final transient LongConsumer entered;
    private final CaseFields fields;
    private final PersonFields person = new PersonFields(true);
    private final SimilarBox similar = new SimilarBox();
    private final Div problem = new Div();
    private final Div fileSlot = new Div();
    private FilePicker files;

    private EntryDialog(FeedbackServices services, LongConsumer entered) {
        this.services = services;
        this.entered = entered;
        fields = new CaseFields(services);
        addClassNames("dd-dialog", "dd-register-dialog");
        setHeaderTitle(t("feedback.new"));
        setWidth("800px");
        setMaxWidth("96vw");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        Span hint = FeedbackWords.muted(t("feedback.person.hint"));
        Details more = new Details(t("feedback.files.received"), fileSlot);
        more.setWidthFull();
        fresh();
        add(FeedbackWords.stack(fields, new H3(t("feedback.person.title")), hint, person, more, similar, problem));
        fields.title.addValueChangeListener(event -> look());
        person.onChange(this::look);
        Button next = FeedbackWords.button(t("feedback.saveNext"), () -> save(true));
        next.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        getFooter()
                .add(
                        new Button(t("dialog.close"), event -> leave()),
                        next,
                        FeedbackWords.button(t("feedback.save"), () -> save(false), ButtonVariant.LUMO_PRIMARY));
    }

    /**
     * Opens an empty form.
     *
     * @param entered called with each new case
     */
    static void open(FeedbackServices services, LongConsumer entered) {
        EntryDialog dialog = new EntryDialog(services, entered);
        dialog.open();
        dialog.fields.title.focus();
    }

    private void save(boolean another) {
        problem.removeAll();
        try {
            services.withFiles(
                    files.files(), ids -> done(services.intake().receive(fields.value(person.value(), ids)), another));
        } catch (RuntimeException failure) {
            problem.add(new Alert(Tone.LATE, Toast.words(failure)));
        }
    }

    private void done(long id, boolean another) {
        Toast.success(t("feedback.done.received", services.feedbacks().find(id).label()));
        entered.accept(id);
        if (another) {
            fields.next();
            person.set(FeedbackPerson.UNKNOWN);
            similar.show(List.of());
            fresh();
        } else {
            close();
        }
    }

    private void fresh() {
        files = new FilePicker(t("feedback.files.received"), services.attachments());
        fileSlot.removeAll();
        fileSlot.add(files);
    }

    private void look() {
        Toast.attempt(() -> similar.show(services.intake().similar(fields.value(person.value(), List.of()))));
    }

    private void leave() {
        if (fields.title.isEmpty()) {
            close();
        } else {
            Confirm.danger(t("feedback.leaveTitle"), t("feedback.leaveText"), t("feedback.leave"), this::close);
        }
    }
}
