package vn.dondoc.organization;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Role;

/** What people and accounts must satisfy. */
@Component
class PersonRules {

    private static final Set<Role> WORK_IN_A_UNIT =
            EnumSet.of(Role.OFFICE, Role.CLERK, Role.HEAD_OF_UNIT, Role.OFFICER);

    private final Organization organization;
    private final People people;

    PersonRules(Organization organization, People people) {
        this.organization = organization;
        this.people = people;
    }

    /** The input cleaned. {@code before} is null for a new person. */
    PersonData checked(PersonData input, @Nullable Person before, long agencyId) {
        PersonData data = new PersonData(
                input.unitId(),
                InputRule.username(input.username()),
                InputRule.required("fullName", "Họ và tên", input.fullName(), 200),
                InputRule.optional("title", "Chức vụ", input.title(), 200),
                InputRule.email(input.email()),
                input.roles(),
                input.fieldUnitIds(),
                input.signsByDelegation());
        people.find(data.username())
                .filter(other -> before == null || other.id() != before.id())
                .ifPresent(other -> {
                    throw new InvalidInputException(
                            "username", "Tên đăng nhập “" + data.username() + "” đã có người dùng.");
                });
        if (data.roles().isEmpty()) {
            throw new InvalidInputException("roles", "Hãy chọn ít nhất một vai trò.");
        }
        Map<Long, Unit> units = organization.unitsById(agencyId);
        if (data.unitId() == null) {
            data.roles().stream().filter(WORK_IN_A_UNIT::contains).findFirst().ifPresent(role -> {
                throw new InvalidInputException("unitId", "Vai trò " + role.label() + " cần phòng, đơn vị.");
            });
        } else {
            checkUnit(
                    "unitId",
                    units.get(data.unitId()),
                    before != null && data.unitId().equals(before.unitId()));
        }
        boolean deputy = data.roles().contains(Role.DEPUTY_DIRECTOR);
        if (!deputy && (!data.fieldUnitIds().isEmpty() || data.signsByDelegation())) {
            throw new InvalidInputException(
                    data.signsByDelegation() ? "signsByDelegation" : "fieldUnitIds",
                    "Chỉ Phó Giám đốc mới có lĩnh vực phụ trách và ký thay (KT.).");
        }
        for (Long unitId : data.fieldUnitIds()) {
            checkUnit(
                    "fieldUnitIds",
                    units.get(unitId),
                    before != null && before.fieldUnitIds().contains(unitId));
        }
        return data;
    }

    /** Only an operator of the installation makes, changes or locks out an operator. */
    void mayTouch(Actor actor, Set<Role> rolesBefore, Set<Role> rolesAfter) {
        boolean operator = rolesBefore.contains(Role.SYSTEM_ADMIN) || rolesAfter.contains(Role.SYSTEM_ADMIN);
        if (operator && !actor.has(Role.SYSTEM_ADMIN)) {
            throw new ForbiddenException(
                    "Chỉ Quản trị hệ thống được cấp, sửa hoặc khóa tài khoản có vai trò Quản trị hệ thống.");
        }
    }

    /** The agency keeps an administrator and the installation an operator when {@code person} gives up those roles. */
    void someoneRemains(Person person, Set<Role> rolesAfter) {
        if (person.active() && person.roles().contains(Role.ADMIN) && !rolesAfter.contains(Role.ADMIN)) {
            boolean another = people.ofAgency(person.agencyId()).stream()
                    .anyMatch(other -> other.id() != person.id()
                            && other.active()
                            && other.roles().contains(Role.ADMIN));
            if (!another) {
                throw new NotPossibleException(person.fullName()
                        + " là quản trị viên cuối cùng của cơ quan; hãy giao quyền quản trị cho người khác trước.");
            }
        }
        if (person.active()
                && person.roles().contains(Role.SYSTEM_ADMIN)
                && !rolesAfter.contains(Role.SYSTEM_ADMIN)
                && operators().stream().allMatch(id -> id == person.id())) {
            throw new NotPossibleException(
                    person.fullName() + " là quản trị hệ thống cuối cùng; hãy giao vai trò này cho người khác trước.");
        }
    }

    private List<Long> operators() {
        return people.activeWith(Role.SYSTEM_ADMIN);
    }

    private static void checkUnit(String field, @Nullable Unit unit, boolean wasSoBefore) {
        if (unit == null) {
            throw new NotFoundException("Phòng, đơn vị");
        }
        if (!unit.active() && !wasSoBefore) {
            throw new InvalidInputException(field, unit.name() + " đã ngừng dùng; hãy chọn đơn vị khác.");
        }
    }
}
