package vn.dondoc.directive;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Vietnamese;

/**
 * Something entered before that may be the same.
 *
 * @param position which of the tasks asked about, from 0
 * @param directiveId the document entered before
 * @param number its number; empty when it has none
 * @param taskId the task entered before
 * @param leadUnits names of its lead units
 * @param dueOn its due date
 */
public record Duplicate(
        DuplicateKind kind,
        int position,
        long directiveId,
        String number,
        @Nullable LocalDate issuedOn,
        long taskId,
        String content,
        String leadUnits,
        @Nullable LocalDate dueOn) {

    /** A whole Vietnamese sentence. */
    public String text() {
        String shown = content.length() > 160 ? content.substring(0, 159).strip() + "…" : content;
        return "%s: đã nhập “%s” (%s%s%s)."
                .formatted(
                        kind.label(),
                        shown,
                        number.isEmpty() ? "" : number + (issuedOn == null ? "" : " ngày " + Vietnamese.date(issuedOn)),
                        number.isEmpty() ? leadUnits : ", " + leadUnits,
                        dueOn == null ? "" : ", hạn " + Vietnamese.date(dueOn));
    }
}
