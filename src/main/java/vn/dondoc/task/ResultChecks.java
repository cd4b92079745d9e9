package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.AttachmentService;

/** Checks a result before it is submitted (domain.md section 7: evidence is document number and date, file or link). */
@Component
class ResultChecks {

    private static final int LONGEST_NUMBER = 60;
    private static final int MOST_FILES = 20;

    private final AttachmentService attachments;
    private final Clock clock;

    ResultChecks(AttachmentService attachments, Clock clock) {
        this.attachments = attachments;
        this.clock = clock;
    }

    /** The draft with tidy texts, its files being the acting person's own. */
    ResultDraft checked(ResultDraft draft) {
        String number = Input.limited("documentNumber", draft.documentNumber(), LONGEST_NUMBER);
        String link = Input.link("link", draft.link());
        LocalDate date = draft.documentDate();
        if (date != null && date.isAfter(LocalDate.now(clock))) {
            throw new InvalidInputException(
                    "documentDate", "Ngày văn bản %s chưa tới. Hãy kiểm tra lại.".formatted(Vietnamese.date(date)));
        }
        if (!number.isEmpty() && date == null) {
            throw new InvalidInputException("documentDate", "Hãy ghi ngày của văn bản " + number + ".");
        }
        if (number.isEmpty() && date != null) {
            throw new InvalidInputException(
                    "documentNumber", "Hãy ghi số, ký hiệu của văn bản ngày %s.".formatted(Vietnamese.date(date)));
        }
        if (number.isEmpty() && link.isEmpty() && draft.attachmentIds().isEmpty()) {
            throw new InvalidInputException(
                    "documentNumber", "Kết quả cần có căn cứ: số và ngày văn bản, hoặc tệp đính kèm, hoặc đường dẫn.");
        }
        if (draft.attachmentIds().size() > MOST_FILES) {
            throw new InvalidInputException("files", "Tối đa %d tệp cho một kết quả.".formatted(MOST_FILES));
        }
        attachments.own(draft.attachmentIds());
        return new ResultDraft(
                number, date, Input.optional("summary", draft.summary()), link, draft.attachmentIds());
    }

    /** For the history. */
    static String inWords(ResultDraft result) {
        StringBuilder words = new StringBuilder();
        if (!result.documentNumber().isEmpty()) {
            words.append(": văn bản ")
                    .append(result.documentNumber())
                    .append(" ngày ")
                    .append(Vietnamese.date(result.documentDate()));
        }
        int files = result.attachmentIds().size();
        if (files > 0) {
            words.append(words.isEmpty() ? ": " : ", ").append(files).append(" tệp đính kèm");
        }
        if (!result.link().isEmpty()) {
            words.append(words.isEmpty() ? ": " : ", ").append("có đường dẫn");
        }
        return words.toString();
    }
}
