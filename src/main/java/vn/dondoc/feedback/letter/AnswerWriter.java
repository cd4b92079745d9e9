package vn.dondoc.feedback.letter;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.office.OfficeDocument;
import vn.dondoc.document.office.PageSetup;
import vn.dondoc.organization.AgencyParameter;

/** Writes the answer to a feedback as an official letter (công văn trả lời). */
@Component
class AnswerWriter {

    private final LetterParts parts;
    private final Clock clock;

    AnswerWriter(LetterParts parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    byte[] write(long agencyId, AnswerText answer) {
        Addressee to = parts.addressee(agencyId, answer.name());
        String subject = "V/v trả lời phản ánh, kiến nghị của " + to.full();
        OfficeDocument document = new OfficeDocument(
                        PageSetup.portrait(), "Trả lời phản ánh, kiến nghị", clock.instant())
                .head(parts.head(agencyId, "", answer.number(), answer.issuedOn())
                        .withSubject(subject))
                .addressee("Kính gửi:", List.of(to.full()))
                .paragraph(parts.words(
                        agencyId,
                        AgencyParameter.FEEDBACK_ANSWER_OPENING,
                        "{ngaynhan}",
                        Vietnamese.date(answer.receivedOn()),
                        "{nguoi}",
                        to.brief(),
                        "{kenh}",
                        answer.channel(),
                        "{noidung}",
                        LetterParts.inside(answer.subject())));
        answer.answer()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(document::paragraph);
        return document.paragraph(parts.words(
                        agencyId,
                        AgencyParameter.FEEDBACK_ANSWER_CLOSING,
                        "{nguoi}",
                        to.brief(),
                        "{donvi}",
                        answer.unit()))
                .signature(parts.signature(agencyId, AgencyParameter.FEEDBACK_ANSWER_AUTHORITY))
                .bytes();
    }
}
