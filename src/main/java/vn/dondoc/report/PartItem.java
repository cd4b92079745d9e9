package vn.dondoc.report;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * What a unit says about one thing that it keeps for reports.
 *
 * @param answer null while it has said nothing
 * @param by who, null while nobody has
 */
public record PartItem(
        ChecklistItem item,
        @Nullable Answer answer,
        @Nullable String by,
        @Nullable Instant at) {

    /** The two answers; "nothing new" is not the same as saying nothing. */
    public enum Answer {
        UPDATED("Đã cập nhật"),
        NOTHING_NEW("Không phát sinh");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        /** Vietnamese name. */
        public String label() {
            return label;
        }
    }
}
