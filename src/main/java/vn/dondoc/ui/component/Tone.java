package vn.dondoc.ui.component;

import java.util.Locale;

/** What a colour means. Red is only for late. */
public enum Tone {
    /** Overdue, or must be mended before work can go on. */
    LATE,
    /** Due soon, or needs a look. */
    SOON,
    /** Done, fine. */
    OK,
    /** Nothing to do now. */
    IDLE,
    /** Neutral emphasis. */
    BRAND;

    String cssClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
