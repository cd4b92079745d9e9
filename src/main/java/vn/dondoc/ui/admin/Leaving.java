package vn.dondoc.ui.admin;

import static vn.dondoc.ui.i18n.Texts.t;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.Heads;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.PersonData;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.Role;
import vn.dondoc.task.Departures;
import vn.dondoc.task.HandOverList;
import vn.dondoc.task.HandOvers;
import vn.dondoc.ui.absence.LeavingDialog;
import vn.dondoc.ui.component.Confirm;

/** What an administrator is asked before a person leaves a unit or the agency: who takes the work, who heads the unit. */
@Component
class Leaving {

    private static final Set<Role> HEADS = Set.of(Role.HEAD_OF_UNIT, Role.OFFICE);

    private final Departures departures;
    private final HandOvers handOvers;
    private final Heads heads;
    private final Organization organization;

    Leaving(Departures departures, HandOvers handOvers, Heads heads, Organization organization) {
        this.departures = departures;
        this.handOvers = handOvers;
        this.heads = heads;
        this.organization = organization;
    }

    /** Locks the account, after the work was handed over or left for later. */
    void lock(Person person, Consumer<Person> done) {
        HandOverList work = handOvers.list(person.id());
        if (work.items().isEmpty()) {
            Confirm.danger(
                    t("admin.person.lockAsk", person.fullName()),
                    headless(person).map(text -> text + " ").orElse("") + t("admin.person.lockText"),
                    t("admin.person.lock"),
                    () -> done.accept(departures.lock(person.id(), person.version(), null)));
            return;
        }
        new LeavingDialog(
                        t("leaving.lockTitle", person.fullName()),
                        work,
                        t("leaving.lockReason"),
                        t("leaving.lockDo"),
                        t("leaving.lockLater"),
                        order -> done.accept(departures.lock(person.id(), person.version(), order)))
                .open();
    }

    /** Saves the person; asks before when that takes the person out of the unit, or the unit its only head. */
    void change(Person person, PersonData data, Consumer<Person> done) {
        boolean moves = !Objects.equals(person.unitId(), data.unitId());
        HandOverList work = moves ? handOvers.list(person.id()) : null;
        if (work != null && !work.items().isEmpty()) {
            String unit = unit(person, data.unitId());
            new LeavingDialog(
                            t("leaving.moveTitle", person.fullName(), unit),
                            work,
                            t("leaving.moveReason", unit),
                            t("leaving.moveDo"),
                            t("leaving.moveLater"),
                            order -> done.accept(departures.change(person.id(), person.version(), data, order)))
                    .open();
            return;
        }
        boolean headNoMore = moves || data.roles().stream().noneMatch(HEADS::contains);
        Optional<String> warning = headNoMore ? headless(person) : Optional.empty();
        if (warning.isEmpty()) {
            done.accept(departures.change(person.id(), person.version(), data, null));
            return;
        }
        Confirm.ask(
                t("leaving.headTitle", unit(person, person.unitId())),
                warning.get(),
                t("leaving.headDo"),
                () -> done.accept(departures.change(person.id(), person.version(), data, null)));
    }

    private Optional<String> headless(Person person) {
        return heads.onlyHeadOf(person).map(Unit::name).map(unit -> t("leaving.headText", person.fullName(), unit));
    }

    private String unit(Person person, @Nullable Long unitId) {
        return unitId == null
                ? t("leaving.noUnit")
                : organization.unit(person.agencyId(), unitId).name();
    }
}
