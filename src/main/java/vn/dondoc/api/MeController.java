package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.organization.Agency;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.OwnPassword;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.StandIns;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.Role;

/** The person who asks. */
@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "Tài khoản", description = "Người đang đăng nhập")
class MeController {

    private final CurrentActor current;
    private final Access access;
    private final Organization organization;
    private final OwnPassword ownPassword;
    private final StandIns standIns;

    MeController(
            CurrentActor current,
            Access access,
            Organization organization,
            OwnPassword ownPassword,
            StandIns standIns) {
        this.current = current;
        this.access = access;
        this.organization = organization;
        this.ownPassword = ownPassword;
        this.standIns = standIns;
    }

    /**
     * @param standsInFor absent people whom the person represents today
     * @param actions what the person may do in at least one case, also on behalf of those; the service decides case by
     *     case
     */
    record Me(
            long id,
            String username,
            String fullName,
            String title,
            Set<Role> roles,
            boolean signsByDelegation,
            boolean mustChangePassword,
            AgencyRef agency,
            @Nullable UnitRef unit,
            List<Represented> standsInFor,
            List<Action> actions) {}

    /**
     * An absent person.
     *
     * @param until last day, inclusive
     */
    record Represented(long id, String name, LocalDate until) {}

    record AgencyRef(long id, String code, String name) {}

    record UnitRef(long id, String code, String name) {}

    record PasswordChange(
            @Nullable String oldPassword, @Nullable String newPassword) {}

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Đổi mật khẩu của mình")
    void changePassword(@RequestBody PasswordChange request) {
        ownPassword.change(UnitController.text(request.oldPassword()), UnitController.text(request.newPassword()));
    }

    @GetMapping
    @Operation(summary = "Tôi là ai, được làm những việc gì")
    Me me() {
        Actor actor = current.get();
        Person person = organization.person(actor.agencyId(), actor.personId());
        Agency agency = organization.agency(actor.agencyId());
        UnitRef unit = null;
        if (actor.unitId() != null) {
            var found = organization.unit(actor.agencyId(), actor.unitId());
            unit = new UnitRef(found.id(), found.code(), found.name());
        }
        return new Me(
                actor.personId(),
                actor.username(),
                actor.fullName(),
                actor.title(),
                new TreeSet<>(actor.roles()),
                actor.signsByDelegation(),
                person.mustChangePassword(),
                new AgencyRef(agency.id(), agency.code(), agency.name()),
                unit,
                standIns.by(actor.personId()).stream()
                        .map(one -> new Represented(one.personId(), one.personName(), one.until()))
                        .toList(),
                Arrays.stream(Action.values()).filter(access::may).toList());
    }
}
