package vn.dondoc.ui.feedback;

import java.util.Arrays;
import org.springframework.lang.Nullable;
import vn.dondoc.feedback.FeedbackFilter.View;
import vn.dondoc.feedback.FeedbackState;
import vn.dondoc.ui.component.Tone;

/** The quick filters of the list in the order of the work, then those that only the counts open. */
enum QuickChoice {
    ALL("", View.ALL),
    MINE("cho-toi", View.MINE),
    TO_CLASSIFY("cho-phan-loai", View.ALL, FeedbackState.RECEIVED),
    TO_ANSWER("cho-tra-loi", View.TO_ANSWER),
    DUE_SOON("sap-den-han", View.DUE_SOON),
    OVERDUE("qua-han", View.OVERDUE),
    TO_SEND("cho-gui", View.ALL, FeedbackState.TO_SEND),
    TO_PUBLISH("cho-cong-khai", View.TO_PUBLISH),
    ENDED("da-xong", View.ENDED),
    LATE("tre-han", View.LATE),
    OPEN("dang-xu-ly", View.OPEN),
    RECEIVED("tiep-nhan", View.RECEIVED),
    NOT_HANDLED("khong-xu-ly", View.NOT_HANDLED),
    ANSWERED("da-tra-loi", View.ANSWERED),
    ANSWERED_IN_TIME("tra-loi-dung-han", View.ANSWERED_IN_TIME),
    ANSWERED_LATE("tra-loi-tre-han", View.ANSWERED_LATE),
    PUBLISHED("da-cong-khai", View.PUBLISHED);

    private final String value;
    private final View view;

    @Nullable
    private final FeedbackState state;

    QuickChoice(String value, View view) {
        this(value, view, null);
    }

    QuickChoice(String value, View view, @Nullable FeedbackState state) {
        this.value = value;
        this.view = view;
        this.state = state;
    }

    /** The filter of an address; an unknown word shows all. */
    static QuickChoice of(String value) {
        return Arrays.stream(values())
                .filter(one -> one.value.equals(value))
                .findFirst()
                .orElse(ALL);
    }

    /** Whether it always stands above the list; the others only while they are chosen. */
    boolean usual() {
        return ordinal() <= ENDED.ordinal();
    }

    String value() {
        return value;
    }

    View view() {
        return view;
    }

    @Nullable
    FeedbackState state() {
        return state;
    }

    @Nullable
    Tone tone() {
        return switch (this) {
            case OVERDUE, LATE, ANSWERED_LATE -> Tone.LATE;
            case MINE, TO_CLASSIFY, DUE_SOON, TO_SEND, TO_PUBLISH -> Tone.SOON;
            default -> null;
        };
    }
}
