package vn.dondoc.ui.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.directive.DirectiveChanges;
import vn.dondoc.directive.DirectiveDeadlines;
import vn.dondoc.directive.DirectiveEntry;
import vn.dondoc.directive.DirectiveExport;
import vn.dondoc.directive.DirectiveFigures;
import vn.dondoc.directive.DirectiveLists;
import vn.dondoc.directive.DirectiveQueries;
import vn.dondoc.directive.DirectiveReadings;
import vn.dondoc.directive.DirectiveSample;
import vn.dondoc.directive.DirectiveViews;
import vn.dondoc.directive.Issuer;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.reporting.ReportingWindows;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.Role;
import vn.dondoc.security.Subject;

/** The services that the screens of directives call, handed from a page to its parts. */
@Component
record DirectiveServices(
        DirectiveEntry entry,
        DirectiveDeadlines deadlines,
        DirectiveQueries queries,
        DirectiveViews views,
        DirectiveChanges changes,
        DirectiveFigures figures,
        DirectiveExport export,
        DirectiveReadings readings,
        DirectiveLists lists,
        DirectiveSample sample,
        ReportingWindows windows,
        AttachmentService attachments,
        Organization organization,
        Access access,
        CurrentActor actor,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the person may give work to anybody. */
    boolean mayEnter() {
        return access.may(Action.ENTER_DIRECTIVE);
    }

    /** Whether the person may give work to every unit: lists come with work for all of them. */
    boolean mayEnterLists() {
        return access.may(Action.ENTER_DIRECTIVE, Subject.agency(actor.get().agencyId()));
    }

    /** The units that the person may give work to. */
    List<Unit> leadChoices() {
        long agency = actor.get().agencyId();
        return units().stream()
                .filter(unit -> access.may(Action.ENTER_DIRECTIVE, Subject.unit(agency, unit.id())))
                .toList();
    }

    /** All units that do work. */
    List<Unit> units() {
        return organization.workingUnits(actor.get().agencyId());
    }

    /** Who usually gives what this person enters. */
    Issuer usualIssuer() {
        Actor person = actor.get();
        boolean leader = person.has(Role.DIRECTOR) || person.has(Role.DEPUTY_DIRECTOR);
        return leader ? Issuer.LEADERSHIP : Issuer.PEOPLES_COMMITTEE;
    }
}
