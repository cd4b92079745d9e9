package vn.dondoc.ui.component;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dondoc.common.DomainException;

/** Short messages in the corner, read aloud by screen readers. Problems stay until closed; success goes by itself. */
public final class Toast {

    private static final Logger LOG = LoggerFactory.getLogger(Toast.class);
    private static final int SUCCESS_MILLIS = 5000;

    private Toast() {}

    /** Something was done. */
    public static void success(String text) {
        open(text, "dd-success", SUCCESS_MILLIS, false);
    }

    /** Something was not done; the text says what to mend. */
    public static void problem(String text) {
        open(text, "dd-problem", 0, true);
    }

    /** A {@link DomainException} with its own words, anything else with a reference number that is also in the log. */
    public static void problem(Throwable failure) {
        problem(words(failure));
    }

    /**
     * Does something and shows a failure as a toast.
     *
     * @return whether it succeeded
     */
    public static boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (RuntimeException failure) {
            problem(failure);
            return false;
        }
    }

    /** The words to show for a failure; logs what a person cannot mend. */
    public static String words(Throwable failure) {
        if (failure instanceof DomainException) {
            return failure.getMessage();
        }
        String reference = Reference.next();
        LOG.error("Reference {}", reference, failure);
        return t("error.unexpected", reference);
    }

    private static void open(String text, String look, int millis, boolean urgent) {
        Span words = new Span(text);
        words.addClassName("text");
        Notification toast = new Notification();
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> toast.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        close.setAriaLabel(t("toast.close"));
        Div content = new Div(words, close);
        content.addClassName("dd-toast");
        toast.add(content);
        toast.addClassName(look);
        toast.setDuration(millis);
        toast.setPosition(Notification.Position.BOTTOM_END);
        toast.setAssertive(urgent);
        toast.open();
    }
}
