package vn.dondoc.indicator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.lang.Nullable;

/**
 * A version of an agency's statistics template.
 *
 * @param number from 1 in the agency
 * @param fromWindow code of the first window it is used for; empty = from the beginning, null = not published
 * @param fromCutOff cut-off day of that window; windows that close from this day on use the version
 * @param publishedAt local time of Vietnam
 */
public record TemplateVersion(
        long id,
        long agencyId,
        int number,
        String name,
        VersionState state,
        @Nullable String fromWindow,
        @Nullable LocalDate fromCutOff,
        @Nullable Long basedOn,
        LocalDateTime createdAt,
        @Nullable LocalDateTime publishedAt,
        @Nullable String publishedBy,
        int version) {

    /** Whether it may still be changed. */
    public boolean draft() {
        return state == VersionState.DRAFT;
    }
}
