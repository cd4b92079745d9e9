package vn.dondoc.notification;

/** Why a mail did not go out. */
final class MailProblem extends Exception {

    private static final long serialVersionUID = 1L;

    /** What to do about it. */
    enum Kind {
        /** The server cannot be reached or refuses us: other mail would fail as well. */
        SERVER,
        /** This mail failed, a later try may succeed. */
        FOR_NOW,
        /** This mail never goes out, for example to an address that does not exist. */
        FOR_GOOD
    }

    private final Kind kind;

    MailProblem(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
