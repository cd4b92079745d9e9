package vn.dondoc.task;

import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;

/** Who can be named as officer: the active people of the answering unit and of the units below it. */
@Component
class OfficerChoice {

    private final Organization organization;

    OfficerChoice(Organization organization) {
        this.organization = organization;
    }

    List<Person> choices(Assignment assignment) {
        Set<Long> units = organization.unitAndBelow(assignment.agencyId(), assignment.unitId());
        return organization.people(assignment.agencyId()).stream()
                .filter(person -> person.active() && person.unitId() != null && units.contains(person.unitId()))
                .toList();
    }

    Person require(Assignment assignment, @Nullable Long officerId) {
        if (officerId == null) {
            throw new InvalidInputException("officerId", "Hãy chọn người thực hiện khi tiếp nhận.");
        }
        return choices(assignment).stream()
                .filter(person -> person.id() == officerId)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "officerId", "Người thực hiện phải là người đang làm việc tại phòng, đơn vị chủ trì."));
    }
}
