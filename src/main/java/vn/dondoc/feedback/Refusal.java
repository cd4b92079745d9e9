package vn.dondoc.feedback;

import org.springframework.lang.Nullable;

/**
 * Not handling a feedback.
 *
 * @param words why, in words; needed for everything but a repetition
 * @param repeatsId the earlier feedback, needed for a repetition
 */
public record Refusal(
        @Nullable RefusalReason reason,
        String words,
        @Nullable Long repeatsId) {}
