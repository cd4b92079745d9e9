package vn.dondoc.notification;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.lang.Nullable;

/**
 * Something that some people are to hear.
 *
 * @param agencyId whose; every recipient belongs to it
 * @param subjectId assignment or plan
 * @param text a whole Vietnamese sentence; longer than {@value #LONGEST_TEXT} characters is cut
 * @param link address in the program without leading slash, or empty
 * @param personIds who hears it
 * @param dedupKey the same for the same thing: a person gets one notification for each key, however often and from
 *     however many nodes it is delivered; at most {@value #LONGEST_KEY} characters
 */
public record Notice(
        long agencyId,
        NoticeReason reason,
        SubjectType subjectType,
        @Nullable Long subjectId,
        String text,
        String link,
        Set<Long> personIds,
        String dedupKey) {

    static final int LONGEST_TEXT = 1000;
    static final int LONGEST_KEY = 150;

    /** Cuts the text; keeps the recipients in order and each once. */
    public Notice {
        if (dedupKey.isBlank() || dedupKey.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("dedup key of 1 to " + LONGEST_KEY + " characters: " + dedupKey);
        }
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + "…" : text;
        personIds = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(personIds));
    }

    /** About an assignment; a click opens it. */
    public static Notice ofAssignment(
            long agencyId,
            NoticeReason reason,
            long assignmentId,
            String text,
            Collection<Long> personIds,
            String dedupKey) {
        return of(agencyId, reason, SubjectType.ASSIGNMENT, assignmentId, text, personIds, dedupKey);
    }

    /** About a plan; a click opens it. */
    public static Notice ofPlan(
            long agencyId, NoticeReason reason, long planId, String text, Collection<Long> personIds, String dedupKey) {
        return of(agencyId, reason, SubjectType.PLAN, planId, text, personIds, dedupKey);
    }

    /** About something else; {@code link} may be empty. */
    public static Notice of(
            long agencyId, NoticeReason reason, String text, String link, Collection<Long> personIds, String dedupKey) {
        return new Notice(
                agencyId, reason, SubjectType.NONE, null, text, link, new LinkedHashSet<>(personIds), dedupKey);
    }

    /** The same with another address to open, for example one place of a page. */
    public Notice withLink(String other) {
        return new Notice(agencyId, reason, subjectType, subjectId, text, other, personIds, dedupKey);
    }

    /** The same without one person: who did something need not be told. */
    public Notice without(@Nullable Long personId) {
        if (personId == null || !personIds.contains(personId)) {
            return this;
        }
        Set<Long> others = new LinkedHashSet<>(personIds);
        others.remove(personId);
        return new Notice(agencyId, reason, subjectType, subjectId, text, link, others, dedupKey);
    }

    private static Notice of(
            long agencyId,
            NoticeReason reason,
            SubjectType type,
            long id,
            String text,
            Collection<Long> personIds,
            String dedupKey) {
        return new Notice(agencyId, reason, type, id, text, type.link(id), new LinkedHashSet<>(personIds), dedupKey);
    }
}
