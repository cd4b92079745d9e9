package vn.dondoc.feedback.letter;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * What an answer says.
 *
 * @param name of the person or organisation; null or blank where it is not known any more
 * @param channel as it goes on after "qua"
 * @param subject as it goes on after "về việc"
 * @param unit that answered
 * @param answer paragraphs with line ends between them
 * @param number of the letter with its symbol; null until the registry gave one
 * @param issuedOn its date; null without a number
 */
record AnswerText(
        @Nullable String name,
        LocalDate receivedOn,
        String channel,
        String subject,
        String unit,
        String answer,
        @Nullable String number,
        @Nullable LocalDate issuedOn) {}
