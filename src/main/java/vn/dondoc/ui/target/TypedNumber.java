package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import java.math.BigDecimal;
import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.target.WrittenNumber;

/** A number that a person typed into a field, read as numbers of files are. */
final class TypedNumber {

    private TypedNumber() {}

    /**
     * Reads it; null for blank.
     *
     * @throws InvalidInputException for the field, when it is no number
     */
    @Nullable
    static BigDecimal read(String field, String typed) {
        try {
            return WrittenNumber.read(typed);
        } catch (NumberFormatException wrong) {
            throw new InvalidInputException(field, t("target.notNumber", typed.strip()));
        }
    }
}
