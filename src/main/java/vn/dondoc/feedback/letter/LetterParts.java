package vn.dondoc.feedback.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.office.LetterHead;
import vn.dondoc.document.office.Signature;
import vn.dondoc.layout.LetterHeads;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.security.CurrentActor;

/** What the letters share: head, addressee, signature. */
@Component
class LetterParts {

    private final LetterHeads heads;
    private final AgencyParameters parameters;
    private final Organization organization;
    private final CurrentActor current;
    private final Clock clock;

    LetterParts(
            LetterHeads heads,
            AgencyParameters parameters,
            Organization organization,
            CurrentActor current,
            Clock clock) {
        this.heads = heads;
        this.parameters = parameters;
        this.organization = organization;
        this.current = current;
        this.clock = clock;
    }

    /** The agency of the person who prints. */
    long agency() {
        return current.get().agencyId();
    }

    /**
     * Head of a letter with its number, or with room for one.
     *
     * @param type in the symbol of a letter without number; blank for an official letter: {@code STP-VP}
     */
    LetterHead head(long agencyId, String type, @Nullable String number, @Nullable LocalDate issuedOn) {
        if (number != null && !number.isBlank() && issuedOn != null) {
            return heads.numbered(agencyId, number.strip(), issuedOn);
        }
        LocalDate today = LocalDate.now(clock);
        if (!type.isBlank()) {
            return heads.unnumbered(agencyId, type.strip(), today);
        }
        var agency = organization.agency(agencyId);
        return LetterHead.unnumbered(
                agency.superiorName(),
                heads.printedName(agencyId),
                agency.numberSuffix() + "-" + text(agencyId, AgencyParameter.LETTER_SYMBOL),
                agency.placeName(),
                today,
                "");
    }

    Addressee addressee(long agencyId, @Nullable String name) {
        return Addressee.of(text(agencyId, AgencyParameter.FEEDBACK_SALUTATION), name);
    }

    Signature signature(long agencyId, AgencyParameter authority) {
        List<String> lines = LetterHeads.authority(text(agencyId, authority));
        return new Signature(
                lines,
                signer(agencyId, lines),
                "Nơi nhận:",
                LetterHeads.recipients(text(agencyId, AgencyParameter.FEEDBACK_RECIPIENTS)));
    }

    /** The agency's words with their places filled. */
    String words(long agencyId, AgencyParameter parameter, String... places) {
        String text = text(agencyId, parameter).replace("{coquan}", heads.printedName(agencyId));
        for (int i = 0; i + 1 < places.length; i += 2) {
            text = text.replace(places[i], places[i + 1]);
        }
        return text;
    }

    String text(long agencyId, AgencyParameter parameter) {
        return parameters.text(agencyId, parameter);
    }

    /** Without the stop at its end, as it goes on inside a sentence. */
    static String inside(String text) {
        return text.strip().replaceAll("[.;,:\\s]+$", "");
    }

    /** Who has the title that signs, when exactly one person does. */
    private String signer(long agencyId, List<String> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        String title = Vietnamese.key(lines.get(lines.size() - 1));
        List<Person> holders = organization.people(agencyId).stream()
                .filter(person ->
                        person.active() && Vietnamese.key(person.title()).equals(title))
                .toList();
        return holders.size() == 1 ? holders.get(0).fullName() : "";
    }
}
