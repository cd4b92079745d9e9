package vn.dondoc.organization;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;

/** What a tree of units must satisfy. */
@Component
class UnitRules {

    private final Organization organization;
    private final ObjectProvider<OpenWork> openWork;

    UnitRules(Organization organization, ObjectProvider<OpenWork> openWork) {
        this.organization = organization;
        this.openWork = openWork;
    }

    /** The input cleaned. {@code before} is null for a new unit. */
    UnitData checked(UnitData input, @Nullable Unit before, List<Unit> units) {
        UnitData data = new UnitData(
                input.parentId(),
                InputRule.code(input.code()),
                InputRule.required("name", "Tên phòng, đơn vị", input.name(), 200),
                InputRule.optional("shortName", "Tên ngắn", input.shortName(), 100),
                input.kind());
        if (data.kind() == null) {
            throw new InvalidInputException("kind", "Hãy chọn loại phòng, đơn vị.");
        }
        for (Unit other : units) {
            if (before != null && other.id() == before.id()) {
                continue;
            }
            if (other.code().equalsIgnoreCase(data.code())) {
                throw new InvalidInputException("code", "Mã “%s” đã dùng cho %s.".formatted(data.code(), other.name()));
            }
            // two units of one name could not be told apart in a plan
            if (other.active() && Vietnamese.key(other.name()).equals(Vietnamese.key(data.name()))) {
                throw new InvalidInputException("name", "Đã có phòng, đơn vị tên “%s”.".formatted(other.name()));
            }
        }
        if (data.parentId() != null) {
            checkParent(data.parentId(), before, units);
        }
        return data;
    }

    private void checkParent(long parentId, @Nullable Unit before, List<Unit> units) {
        Unit parent = units.stream()
                .filter(unit -> unit.id() == parentId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Phòng, đơn vị cấp trên"));
        if (before != null
                && organization.unitAndBelow(before.agencyId(), before.id()).contains(parentId)) {
            throw new InvalidInputException(
                    "parentId",
                    "%s không thể thuộc %s, vì nằm trong chính nó.".formatted(before.name(), parent.name()));
        }
        boolean moved = before == null || before.parentId() == null || before.parentId() != parentId;
        if (moved && !parent.active()) {
            throw new InvalidInputException("parentId", parent.name() + " đã ngừng dùng; hãy chọn đơn vị khác.");
        }
    }

    void mayEnd(Unit unit, List<Unit> units) {
        if (!unit.active()) {
            throw new NotPossibleException(unit.name() + " đã ngừng dùng từ trước.");
        }
        refuseOpenWork(unit, "ngừng dùng");
        int people = organization.peopleOfUnit(unit.agencyId(), unit.id()).size();
        if (people > 0) {
            throw new NotPossibleException("%s còn %d người dùng; hãy chuyển họ sang phòng, đơn vị khác trước."
                    .formatted(unit.name(), people));
        }
        if (units.stream().anyMatch(other -> other.active() && isIn(other, unit))) {
            throw new NotPossibleException(
                    unit.name() + " còn đơn vị bên dưới; hãy chuyển hoặc ngừng dùng các đơn vị đó trước.");
        }
    }

    void mayReturn(Unit unit, List<Unit> units) {
        if (unit.active()) {
            throw new NotPossibleException(unit.name() + " đang được dùng.");
        }
        for (Unit other : units) {
            if (isIn(unit, other) && !other.active()) {
                throw new NotPossibleException("%s thuộc %s, hiện đã ngừng dùng; hãy dùng lại đơn vị đó trước."
                        .formatted(unit.name(), other.name()));
            }
            if (other.active() && Vietnamese.key(other.name()).equals(Vietnamese.key(unit.name()))) {
                throw new NotPossibleException("Đã có phòng, đơn vị khác cùng tên “" + unit.name() + "” đang dùng.");
            }
        }
    }

    void mayMerge(Unit unit, Unit target, Set<Long> unitAndBelow) {
        if (unitAndBelow.contains(target.id())) {
            throw new InvalidInputException(
                    "targetId", "Hãy chọn một đơn vị khác, không nằm trong " + unit.name() + ".");
        }
        if (!unit.active() || !target.active()) {
            throw new NotPossibleException("Chỉ sáp nhập được giữa hai đơn vị đang dùng.");
        }
        refuseOpenWork(unit, "sáp nhập");
    }

    private void refuseOpenWork(Unit unit, String what) {
        long open = openWork.stream()
                .mapToLong(work -> work.ofUnit(unit.agencyId(), unit.id()))
                .sum();
        if (open > 0) {
            throw new NotPossibleException(
                    "%s còn %d việc đang mở nên chưa %s được; hãy hoàn thành hoặc chuyển các việc đó trước."
                            .formatted(unit.name(), open, what));
        }
    }

    private static boolean isIn(Unit unit, Unit parent) {
        return unit.parentId() != null && unit.parentId() == parent.id();
    }
}
