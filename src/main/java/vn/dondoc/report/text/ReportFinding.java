package vn.dondoc.report.text;

import org.springframework.lang.Nullable;

/**
 * Something in a report that does not fit, or may not.
 *
 * @param id the same for the same finding at the same place as long as the text around it stays
 * @param kind Vietnamese name of what it is about
 * @param blocking the report cannot be submitted with it, unless the Office gives a reason
 * @param place name of the section, or {@code Phụ lục}, {@code Phần của các đơn vị}
 * @param sectionKey the section to open; null when it is about no section
 * @param start offset in the section's written text; -1 when it is about the whole section
 * @param end offset after it
 * @param quote the words in question
 * @param message Vietnamese, with the computed value
 * @param mend what should stand instead of the quote; null where no replacement is sure
 * @param mendable whether {@link ReportFindings#mend} can put it there
 * @param reason why the Office submits in spite of it; empty = none given
 * @param reasonBy full name
 */
public record ReportFinding(
        String id,
        String kind,
        boolean blocking,
        String place,
        @Nullable String sectionKey,
        int start,
        int end,
        String quote,
        String message,
        @Nullable String mend,
        boolean mendable,
        String reason,
        String reasonBy) {

    /** Whether it still keeps the report from being submitted. */
    public boolean holdsBack() {
        return blocking && reason.isEmpty();
    }

    ReportFinding with(String wantedReason, String by) {
        return new ReportFinding(
                id, kind, blocking, place, sectionKey, start, end, quote, message, mend, mendable, wantedReason, by);
    }
}
