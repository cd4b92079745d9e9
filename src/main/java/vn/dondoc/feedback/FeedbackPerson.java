package vn.dondoc.feedback;

/**
 * Personal data of a feedback. Every field may be empty.
 *
 * @param privateText the part of the text that speaks of the person or of others
 */
public record FeedbackPerson(String name, String address, String phone, String email, String privateText) {

    /** Nothing is known. */
    public static final FeedbackPerson UNKNOWN = new FeedbackPerson("", "", "", "", "");

    /** Nobody's data in a log by accident. */
    @Override
    public String toString() {
        return "FeedbackPerson[…]";
    }
}
