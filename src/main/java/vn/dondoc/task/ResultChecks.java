package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.document.NewFile;

/** Checks a result before it is submitted (domain.md section 7: evidence is document number and date, file or link). */
@Component
class ResultChecks {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_TITLE = 500;
    private static final int MOST_FILES = 20;
    private static final int MOST_DOCUMENTS = 20;

    private final AttachmentService attachments;
    private final Clock clock;

    ResultChecks(AttachmentService attachments, Clock clock) {
        this.attachments = attachments;
        this.clock = clock;
    }

    /** The draft with tidy texts, its files being the acting person's own; {@code files} are stored and added to it. */
    ResultDraft checked(ResultDraft draft, List<NewFile> files) {
        String number = EnteredText.optional("documentNumber", draft.documentNumber(), LONGEST_NUMBER);
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
        int attached = draft.attachmentIds().size() + files.size();
        if (number.isEmpty() && link.isEmpty() && attached == 0) {
            throw new InvalidInputException(
                    "documentNumber", "Kết quả cần có căn cứ: số và ngày văn bản, hoặc tệp đính kèm, hoặc đường dẫn.");
        }
        if (attached > MOST_FILES) {
            throw new InvalidInputException("files", "Tối đa %d tệp cho một kết quả.".formatted(MOST_FILES));
        }
        String summary = Input.optional("summary", draft.summary());
        attachments.own(draft.attachmentIds());
        List<Long> ids = new ArrayList<>(draft.attachmentIds());
        files.forEach(file ->
                ids.add(attachments.store(file.fileName(), file.content()).id()));
        return new ResultDraft(number, date, summary, link, ids, further(draft));
    }

    private List<DocumentReference> further(ResultDraft draft) {
        if (draft.documents().size() > MOST_DOCUMENTS) {
            throw new InvalidInputException(
                    "documents", "Tối đa %d văn bản kèm theo cho một kết quả.".formatted(MOST_DOCUMENTS));
        }
        List<DocumentReference> further = new ArrayList<>();
        for (DocumentReference document : draft.documents()) {
            String number = EnteredText.optional("documents", document.number(), LONGEST_NUMBER);
            String title = EnteredText.optional("documents", document.title(), LONGEST_TITLE);
            if (number.isEmpty() && title.isEmpty() && document.issuedOn() == null) {
                continue; // a line left empty
            }
            if (number.isEmpty()) {
                throw new InvalidInputException(
                        "documents", "Văn bản kèm theo chưa có số, ký hiệu. Hãy ghi số hoặc bỏ dòng đó.");
            }
            if (document.issuedOn() != null && document.issuedOn().isAfter(LocalDate.now(clock))) {
                throw new InvalidInputException(
                        "documents",
                        "Ngày %s của văn bản %s chưa tới. Hãy kiểm tra lại."
                                .formatted(Vietnamese.date(document.issuedOn()), number));
            }
            further.add(new DocumentReference(number, document.issuedOn(), title));
        }
        return further;
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
        if (!result.documents().isEmpty()) {
            words.append(words.isEmpty() ? ": " : ", ")
                    .append(result.documents().size())
                    .append(" văn bản kèm theo");
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
