package vn.dondoc.feedback;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/**
 * The administrator takes out personal data of ended cases: what the nightly sweep would, or one case earlier for a reason,
 * for example because the person asks for it. Sees numbers of cases only.
 */
@Service
@Transactional
public class PersonalDataErasure {

    static final String TERM_OVER = "hết thời hạn lưu";

    private final Access access;
    private final PersonEraser eraser;
    private final PersonRows persons;

    PersonalDataErasure(Access access, PersonEraser eraser, PersonRows persons) {
        this.access = access;
        this.eraser = eraser;
        this.persons = persons;
    }

    /** Answered or ended cases and letters whose personal data are still kept, the oldest first. */
    @Transactional(readOnly = true)
    public List<ErasableFeedback> kept() {
        return eraser.kept(erasing().agencyId());
    }

    /**
     * Everything whose legal term is over.
     *
     * @return how many were erased now
     */
    public int eraseDue() {
        Actor actor = erasing();
        List<ErasableFeedback> due = eraser.kept(actor.agencyId()).stream()
                .filter(ErasableFeedback::due)
                .toList();
        int erased = 0;
        for (ErasableFeedback one : due) {
            erased += eraser.erase(actor.agencyId(), one, actor, TERM_OVER) ? 1 : 0;
        }
        return erased;
    }

    /**
     * One answered or ended case or letter, whatever its term.
     *
     * @param apology whether {@code id} is that of a letter about a dossier
     * @param reason goes into history and audit, where it stays for good
     * @throws InvalidInputException when the reason names the person
     * @throws NotFoundException when it is neither answered nor ended, erased already, or not of the own agency
     */
    public void erase(long id, boolean apology, String reason) {
        String why = EnteredText.required("reason", reason, 500, "Hãy nêu lý do xóa.");
        Actor actor = erasing();
        ErasableFeedback one = eraser.kept(actor.agencyId()).stream()
                .filter(kept -> kept.id() == id && kept.apology() == apology)
                .findFirst()
                .orElseThrow(PersonalDataErasure::nothing);
        (apology ? persons.addressee(id) : persons.of(id))
                .ifPresent(person -> Texts.withoutPerson("reason", why, person));
        if (!eraser.erase(actor.agencyId(), one, actor, why)) {
            throw nothing();
        }
    }

    private static NotFoundException nothing() {
        return new NotFoundException("Thông tin cá nhân cần xóa");
    }

    private Actor erasing() {
        Actor actor = access.require(Action.ERASE_PERSONAL_DATA);
        return access.require(Action.ERASE_PERSONAL_DATA, Subject.agency(actor.agencyId()));
    }
}
