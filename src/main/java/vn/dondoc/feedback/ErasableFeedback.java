package vn.dondoc.feedback;

import java.time.LocalDate;

/**
 * A case whose personal data are still kept, as the administrator sees it.
 *
 * @param what {@code PAKN 07/2024} or {@code Thư xin lỗi hồ sơ 000.12}
 * @param apology whether it is a letter about a dossier, otherwise a feedback
 * @param endedOn from which its term runs: the end, or the answer where it was not decided whether it is published
 * @param eraseFrom first day after the legal term
 * @param due whether the term is over
 */
public record ErasableFeedback(
        long id, boolean apology, String what, LocalDate endedOn, LocalDate eraseFrom, boolean due) {}
