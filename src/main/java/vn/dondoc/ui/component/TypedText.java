package vn.dondoc.ui.component;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;

/** Long texts that are saved while one types. */
public final class TypedText {

    private static final int MILLIS_AFTER_TYPING = 1200;

    private TypedText() {}

    /** The server hears what was typed a moment after typing stops. */
    public static void follow(TextArea area) {
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(MILLIS_AFTER_TYPING);
    }

    /**
     * Fetches what stands in the field now. To be used before a dialog opens: while it is open, the server takes nothing
     * from the page behind, and words typed just before would be lost.
     *
     * @param then called when the field has them
     */
    public static void fetch(TextArea area, SerializableRunnable then) {
        area.getElement().executeJs("return this.value").then(String.class, typed -> {
            if (typed != null && !area.isReadOnly()) {
                area.setValue(typed);
            }
            then.run();
        });
    }
}
