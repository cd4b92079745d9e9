package vn.dondoc.feedback;

import java.time.LocalDate;

/**
 * An earlier feedback that may say the same; a person decides.
 *
 * @param samePerson whether phone, e-mail, or name and address are the same
 * @param alike how much the words of the titles have in common, 0 to 100
 */
public record SimilarFeedback(
        long id, String code, LocalDate receivedOn, String title, FeedbackState state, boolean samePerson, int alike) {}
