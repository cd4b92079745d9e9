package vn.dondoc.feedback;

import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * What is entered when a feedback comes in.
 *
 * @param externalCode may be empty
 * @param files ids of what the person sent, uploaded by the acting person
 */
public record FeedbackDraft(
        @Nullable LocalDate receivedOn,
        @Nullable FeedbackChannel channel,
        @Nullable FeedbackSubject subject,
        String title,
        String content,
        String externalCode,
        FeedbackPerson person,
        List<Long> files) {}
