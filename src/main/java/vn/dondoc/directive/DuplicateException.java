package vn.dondoc.directive;

import java.util.List;
import vn.dondoc.common.DomainException;

/** The same may have been entered before; a person has to look. Nothing was stored. */
public final class DuplicateException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final transient List<Duplicate> duplicates;

    DuplicateException(List<Duplicate> duplicates) {
        super("Có thể đã nhập rồi. " + duplicates.get(0).text()
                + (duplicates.size() > 1 ? " Và %d trường hợp khác.".formatted(duplicates.size() - 1) : "")
                + " Hãy xem lại; nếu đúng là nhiệm vụ mới thì xác nhận rồi lưu.");
        this.duplicates = List.copyOf(duplicates);
    }

    /** What was entered before. */
    public List<Duplicate> duplicates() {
        return duplicates;
    }
}
