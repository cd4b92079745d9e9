package vn.dondoc.plan.reading;

import vn.dondoc.common.DomainException;

/** A file that cannot be read as a plan. The message says in Vietnamese what to do; nothing has been stored. */
public final class UnreadableFileException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Why the file was refused. */
    public enum Code {
        EMPTY,
        TOO_LARGE,
        NOT_OFFICE,
        OLD_FORMAT,
        OTHER_FORMAT,
        ENCRYPTED,
        TRUNCATED,
        MACRO,
        ZIP_BOMB,
        XML_ENTITIES,
        BROKEN_XML,
        TOO_MANY_ROWS,
        NO_TABLE
    }

    private final Code code;

    UnreadableFileException(Code code, String message) {
        super(message);
        this.code = code;
    }

    /** Machine code. */
    public Code code() {
        return code;
    }
}
