package vn.dondoc.document.office;

/** A file cannot be used as layout; the message is a Vietnamese sentence that says what to mend. */
final class LayoutException extends Exception {

    private static final long serialVersionUID = 1L;

    LayoutException(String message) {
        super(message);
    }
}
