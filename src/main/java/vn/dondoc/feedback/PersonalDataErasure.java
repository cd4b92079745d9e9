package vn.dondoc.feedback;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.EnteredText;
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

    PersonalDataErasure(Access access, PersonEraser eraser) {
        this.access = access;
        this.eraser = eraser;
    }

    /** Ended cases and letters whose personal data are still kept, the oldest first. */
    @Transactional(readOnly = true)
    public List<ErasableFeedback> kept() {
        return eraser.kept(erasing().agencyId());
    }

    /** Everything whose legal term is over. */
    public int eraseDue() {
        Actor actor = erasing();
        List<ErasableFeedback> due = eraser.kept(actor.agencyId()).stream()
                .filter(ErasableFeedback::due)
                .toList();
        due.forEach(one -> eraser.erase(actor.agencyId(), one, actor, TERM_OVER));
        return due.size();
    }

    /**
     * One ended case or letter, whatever its term.
     *
     * @param apology whether {@code id} is that of a letter about a dossier
     * @param reason goes into history and audit; must not name the person
     * @throws NotFoundException when it is not ended, erased already, or not of the own agency
     */
    public void erase(long id, boolean apology, String reason) {
        String why = EnteredText.required("reason", reason, 500, "Hãy nêu lý do xóa.");
        Actor actor = erasing();
        ErasableFeedback one = eraser.kept(actor.agencyId()).stream()
                .filter(kept -> kept.id() == id && kept.apology() == apology)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Thông tin cá nhân cần xóa"));
        eraser.erase(actor.agencyId(), one, actor, why);
    }

    private Actor erasing() {
        Actor actor = access.require(Action.ERASE_PERSONAL_DATA);
        return access.require(Action.ERASE_PERSONAL_DATA, Subject.agency(actor.agencyId()));
    }
}
