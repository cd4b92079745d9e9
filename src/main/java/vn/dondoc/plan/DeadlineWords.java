package vn.dondoc.plan;

import vn.dondoc.common.Vietnamese;
import vn.dondoc.deadline.DeadlineReading;

/** A reading in a few words, for the history. */
final class DeadlineWords {

    private DeadlineWords() {}

    static String of(DeadlineReading reading) {
        StringBuilder words = new StringBuilder(reading.kind().label());
        if (reading.recurrence() != null) {
            words.append(", ").append(reading.recurrence().label());
        }
        if (reading.start() != null) {
            words.append(", từ ").append(Vietnamese.date(reading.start()));
        }
        if (reading.due() != null) {
            words.append(", đến hết ngày ").append(Vietnamese.date(reading.due()));
        }
        return words.toString();
    }
}
