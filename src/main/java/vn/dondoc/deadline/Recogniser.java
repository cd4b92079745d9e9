package vn.dondoc.deadline;

import org.springframework.lang.Nullable;

/** Recognises one kind of expression. A new kind of phrase is one more recogniser in {@link Scanner}. */
interface Recogniser {

    /**
     * What was recognised.
     *
     * @param part the finding
     * @param end index behind its last token
     */
    record Match(Part part, int end) {}

    /** The expression that starts exactly at this token, or null. Looks only a bounded way ahead, or consumes. */
    @Nullable
    Match at(Tokens tokens, int index);
}
