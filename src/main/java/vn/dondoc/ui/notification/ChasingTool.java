package vn.dondoc.ui.notification;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.dondoc.notification.ChasingLetters;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.InboxScope;
import vn.dondoc.ui.inbox.InboxTool;

/** The button of the Office above the list of all work. */
@org.springframework.stereotype.Component
@Order(50)
class ChasingTool implements InboxTool {

    private final ChasingLetters letters;
    private final Organization organization;
    private final CurrentActor current;
    private final Clock clock;

    ChasingTool(ChasingLetters letters, Organization organization, CurrentActor current, Clock clock) {
        this.letters = letters;
        this.organization = organization;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public Optional<Component> make(Context context) {
        long agency = current.get().agencyId();
        if (context.scope() != InboxScope.ALL || !letters.mayWrite(agency)) {
            return Optional.empty();
        }
        return Optional.of(new Button(t("chasing.title"), event -> new ChasingDialog(
                        letters, organization.workingUnits(agency), context.unitId(), clock, context::reload)
                .open()));
    }
}
