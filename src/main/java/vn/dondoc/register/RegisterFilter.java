package vn.dondoc.register;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * Which entries a list shows; null or empty means "any".
 *
 * @param register code of the register
 * @param from entries that reach into the time from this day
 * @param to entries that begin on this day or earlier
 * @param unitId of this unit; zero for those of the whole agency
 * @param group of this sort ({@link RegisterDefinition#groupField})
 * @param text words of a text field
 * @param withdrawn also those that were taken back
 */
public record RegisterFilter(
        String register,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long unitId,
        @Nullable String group,
        String text,
        boolean withdrawn) {

    /** Every entry of a register that counts. */
    public static RegisterFilter all(String register) {
        return new RegisterFilter(register, null, null, null, null, "", false);
    }
}
