package vn.dondoc.ui.compile;

import com.vaadin.flow.component.textfield.TextArea;

/** Where somebody types in a text area. */
final class Caret {

    private Caret() {}

    /** Puts words where the caret stands, at the end when it never stood anywhere. */
    static void insert(TextArea area, String words) {
        area.getElement()
                .executeJs("const i = this.inputElement; return i ? i.selectionStart : -1")
                .then(Integer.class, at -> insert(area, words, at));
    }

    static void insert(TextArea area, String words, int at) {
        String text = area.getValue();
        int place = at < 0 || at > text.length() ? text.length() : at;
        area.setValue(text.substring(0, place) + words + text.substring(place));
        area.focus();
        area.getElement()
                .executeJs(
                        "setTimeout(() => this.inputElement && this.inputElement.setSelectionRange($0, $0))",
                        place + words.length());
    }

    /** Marks a stretch and brings it into view. */
    static void select(TextArea area, int start, int end) {
        area.focus();
        area.getElement()
                .executeJs(
                        "setTimeout(() => { const i = this.inputElement; if (i) { i.focus(); i.setSelectionRange($0, $1); } }, 100)",
                        start,
                        end);
    }
}
