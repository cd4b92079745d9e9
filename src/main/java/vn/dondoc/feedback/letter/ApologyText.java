package vn.dondoc.feedback.letter;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * What an apology says.
 *
 * @param name of the person or organisation; null or blank where it is not known any more
 * @param address empty when not known
 * @param what is late, in words that go on after "đã tiếp nhận", see {@link LateWork}
 * @param deed that was promised: {@code trả kết quả}, {@code trả lời}
 * @param promisedOn the day that was not kept
 * @param reason without a stop at its end
 * @param newDay the one new day
 * @param number of the letter with its symbol; null until the registry gave one
 * @param issuedOn its date; null without a number
 */
record ApologyText(
        @Nullable String name,
        String address,
        String what,
        String deed,
        LocalDate promisedOn,
        String reason,
        LocalDate newDay,
        @Nullable String number,
        @Nullable LocalDate issuedOn) {}
