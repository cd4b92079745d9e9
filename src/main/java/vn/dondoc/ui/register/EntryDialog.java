package vn.dondoc.ui.register;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.lang.Nullable;
import vn.dondoc.register.EntryDraft;
import vn.dondoc.register.EntryProblem;
import vn.dondoc.register.RegisterDefinition;
import vn.dondoc.register.RegisterEntry;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/** Entry of one row: Enter saves and opens the next; or the change of one, with its reason. */
class EntryDialog extends Dialog {

    private final transient RegisterServices services;
    private final transient RegisterDefinition register;
    private final EntryFields fields;
    private final Div problems = new Div();
    private final Checkbox right = new Checkbox(t("register.confirm"));
    private final TextField reason = new TextField(t("register.reason"));

    @Nullable
    private final transient RegisterEntry known;

    /** What was unusual when the person was asked. */
    private transient List<EntryProblem> asked = List.of();

    private boolean saved;

    private EntryDialog(
            RegisterServices services, RegisterDefinition register, @Nullable RegisterEntry known, Runnable onSaved) {
        this.services = services;
        this.register = register;
        this.known = known;
        fields = new EntryFields(services, register);
        addClassNames("dd-dialog", "dd-register-dialog");
        setHeaderTitle((known == null ? t("register.new") : t("register.change")) + ": " + register.label());
        setWidth("880px");
        setMaxWidth("96vw");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        problems.addClassName("dd-stack");
        Div content = new Div(fields, problems);
        content.addClassName("dd-stack");
        add(content);
        if (known != null) {
            fields.set(EntryDraft.of(known));
            reason.setRequiredIndicatorVisible(true);
            reason.setMaxLength(1_000);
            reason.setWidthFull();
            content.addComponentAtIndex(1, reason);
        }
        Button next = button(t("register.saveNext"), () -> {
            if (save()) {
                asked = List.of();
                right.setValue(false);
                fields.next();
            }
        });
        Button done = button(t("register.save"), () -> {
            if (save()) {
                close();
            }
        });
        Button first = known == null ? next : done;
        first.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ShortcutRegistration enter = first.addClickShortcut(Key.ENTER).listenOn(content);
        enter.setResetFocusOnActiveElement(true);
        Span keys = new Span(known == null ? t("register.keys") : "");
        keys.addClassNames("muted", "small", "hide-narrow", "dd-directive-keys");
        getFooter().add(keys, new Button(t("dialog.close"), event -> leave()));
        if (known == null) {
            getFooter().add(done, next);
        } else {
            getFooter().add(done);
        }
        addOpenedChangeListener(event -> {
            if (!event.isOpened() && saved) {
                onSaved.run();
            }
        });
    }

    /** Opens an empty form. */
    static void open(RegisterServices services, RegisterDefinition register, Runnable onSaved) {
        EntryDialog dialog = new EntryDialog(services, register, null, onSaved);
        dialog.open();
        dialog.fields.begin();
    }

    /** Opens a form with what an entry says. */
    static void change(RegisterServices services, RegisterDefinition register, RegisterEntry entry, Runnable onSaved) {
        new EntryDialog(services, register, entry, onSaved).open();
    }

    private boolean save() {
        try {
            EntryDraft draft = fields.draft();
            List<EntryProblem> found =
                    services.entries().problems(register.code(), draft, known == null ? null : known.id());
            boolean confirmed = right.getValue() && found.equals(asked);
            if (!found.isEmpty() && !confirmed) {
                ask(found);
                return false;
            }
            if (known == null) {
                services.entries().enter(register.code(), draft, true);
                Toast.success(t("register.saved", fields.saved()));
            } else {
                if (reason.getValue().isBlank()) {
                    reason.setInvalid(true);
                    reason.setErrorMessage(t("register.reasonMissing"));
                    reason.focus();
                    return false;
                }
                services.entries().change(known.id(), known.version(), draft, reason.getValue(), true);
                Toast.success(t("register.changed"));
            }
            problems.removeAll();
            saved = true;
            return true;
        } catch (RuntimeException failure) {
            problems.removeAll();
            problems.add(new Alert(Tone.LATE, Toast.words(failure)));
            return false;
        }
    }

    private void ask(List<EntryProblem> found) {
        problems.removeAll();
        List<EntryProblem> left = fields.show(found);
        left.forEach(problem -> problems.add(new Alert(problem.refused() ? Tone.LATE : Tone.SOON, problem.message())));
        asked = found;
        right.setValue(false);
        if (found.stream().noneMatch(EntryProblem::refused)) {
            problems.add(right);
            right.focus();
        }
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text);
        Consumer<Button> again = one -> one.setEnabled(true);
        button.setDisableOnClick(true);
        button.addClickListener(event -> {
            action.run();
            again.accept(button);
        });
        return button;
    }

    private void leave() {
        if (fields.dirty()) {
            Confirm.danger(t("register.leaveTitle"), t("register.leaveText"), t("register.leave"), this::close);
        } else {
            close();
        }
    }
}
