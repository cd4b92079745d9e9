package vn.dondoc.common;

/** Somebody else has acted meanwhile; nothing was written (HTTP 409). The caller shows the fresh state. */
public final class StaleDataException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** @param message Vietnamese, says who or what changed */
    public StaleDataException(String message) {
        super(message);
    }

    /** The usual message. */
    public static StaleDataException changed(String what) {
        return new StaleDataException(
                what + " vừa được người khác cập nhật. Trang đã tải trạng thái mới; hãy xem lại rồi thao tác tiếp.");
    }
}
