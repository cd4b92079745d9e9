package vn.dondoc.feedback.letter;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.office.OfficeDocument;
import vn.dondoc.document.office.PageSetup;
import vn.dondoc.document.office.Words;
import vn.dondoc.organization.AgencyParameter;

/** Writes the apology (thư xin lỗi): what is late, why, and the one new day. */
@Component
class ApologyWriter {

    private static final String TITLE = "THƯ XIN LỖI";

    private final LetterParts parts;
    private final Clock clock;

    ApologyWriter(LetterParts parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    byte[] write(long agencyId, ApologyText apology) {
        Addressee to = parts.addressee(agencyId, apology.name());
        OfficeDocument document = new OfficeDocument(PageSetup.portrait(), "Thư xin lỗi", clock.instant())
                .head(parts.head(
                        agencyId,
                        parts.text(agencyId, AgencyParameter.FEEDBACK_APOLOGY_SYMBOL),
                        apology.number(),
                        apology.issuedOn()))
                .type(TITLE, "Về việc chậm " + apology.deed())
                .addressee("Kính gửi:", List.of(to.full()));
        if (!apology.address().isBlank()) {
            document.paragraph(
                    List.of(Words.plain("Địa chỉ: " + apology.address().strip())));
        }
        return document.paragraph(parts.words(
                        agencyId,
                        AgencyParameter.FEEDBACK_APOLOGY_OPENING,
                        "{hoso}",
                        apology.what(),
                        "{viec}",
                        apology.deed(),
                        "{hencu}",
                        Vietnamese.date(apology.promisedOn()),
                        "{lydo}",
                        LetterParts.inside(apology.reason()),
                        "{nguoi}",
                        to.brief()))
                .paragraph(parts.words(
                        agencyId,
                        AgencyParameter.FEEDBACK_APOLOGY_CLOSING,
                        "{viec}",
                        apology.deed(),
                        "{henmoi}",
                        Vietnamese.date(apology.newDay()),
                        "{nguoi}",
                        to.brief()))
                .signature(parts.signature(agencyId, AgencyParameter.FEEDBACK_APOLOGY_AUTHORITY))
                .bytes();
    }
}
