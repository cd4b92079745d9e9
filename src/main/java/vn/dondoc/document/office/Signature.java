package vn.dondoc.document.office;

import java.util.List;

/**
 * The end of a document: who signs at the right, who receives it at the left.
 *
 * @param authority lines in capitals, for example {@code TL. GIÁM ĐỐC} and {@code CHÁNH VĂN PHÒNG}
 * @param name who signs, without academic titles; empty leaves it open
 * @param recipientsTitle for example {@code Nơi nhận:}
 * @param recipients lines such as {@code - Như trên;}, the last {@code - Lưu: VT, VP.}
 */
public record Signature(List<String> authority, String name, String recipientsTitle, List<String> recipients) {

    /** Copies the lists. */
    public Signature {
        authority = List.copyOf(authority);
        recipients = List.copyOf(recipients);
    }
}
