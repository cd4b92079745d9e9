package vn.dondoc.common;

/** There is no such thing, or it belongs to another agency, which must not be told apart (HTTP 404). */
public final class NotFoundException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** @param what Vietnamese noun, for example {@code Nhiệm vụ} */
    public NotFoundException(String what) {
        super(what + " không tồn tại hoặc anh/chị không có quyền xem.");
    }
}
