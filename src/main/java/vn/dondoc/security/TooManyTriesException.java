package vn.dondoc.security;

import org.springframework.security.authentication.LockedException;

/** The throttle is closed for this account and address. The message is the Vietnamese text to show. */
public final class TooManyTriesException extends LockedException {

    private static final long serialVersionUID = 1L;
    private final long seconds;

    TooManyTriesException(long seconds) {
        super("Sai mật khẩu quá nhiều lần. Hãy chờ %d giây rồi đăng nhập lại.".formatted(seconds));
        this.seconds = seconds;
    }

    /** Seconds until the next try is looked at. */
    public long seconds() {
        return seconds;
    }
}
