package vn.dondoc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.PageQuery;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.security.ActorDirectory;
import vn.dondoc.security.CurrentActor;

class UnitAdministrationTest extends DatabaseTest {

    @Autowired
    private UnitAdministration units;

    @Autowired
    private Organization organization;

    @Autowired
    private UnitAliases aliases;

    @Autowired
    private ActorDirectory directory;

    @Autowired
    private CurrentActor current;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aNewUnitStandsLastAndIsRecorded() {
        current.runAs("quantri", () -> {
            Unit made = units.create(room("thads", "  Phòng  Thi hành án "));
            assertThat(made.name()).isEqualTo("Phòng Thi hành án");
            assertThat(codes()).last().isEqualTo("thads");
            assertThat(log()).contains("Thêm Phòng Thi hành án");
        });
    }

    @Test
    void moveInTheTreeChangesWhoSeesWhat() {
        current.runAs("quantri", () -> {
            Unit office = unit("vp");
            Unit centre = unit("tgpl");
            units.change(centre.id(), centre.version(), data(centre, office.id()));
            assertThat(directory.actor("vanphong").orElseThrow().unitIds()).contains(centre.id());
            assertThat(log().get(0)).contains("thuộc: cơ quan → Văn phòng Sở");
        });
    }

    @Test
    void theTreeTakesNoCycle() {
        current.runAs("quantri", () -> {
            Unit office = unit("vp");
            Unit centre = units.change(unit("tgpl").id(), 0, data(unit("tgpl"), office.id()));
            assertThatThrownBy(() -> units.change(office.id(), office.version(), data(office, centre.id())))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("nằm trong chính nó");
            assertThatThrownBy(() -> units.change(office.id(), office.version(), data(office, office.id())))
                    .isInstanceOf(InvalidInputException.class);
        });
    }

    @Test
    void namesAndCodesAreUnique() {
        current.runAs("quantri", () -> {
            assertThatThrownBy(() -> units.create(room("hctp", "Phòng khác")))
                    .isInstanceOfSatisfying(InvalidInputException.class, e -> assertThat(e.field())
                            .isEqualTo("code"));
            assertThatThrownBy(() -> units.create(room("khac", "phòng hành chính  tư pháp")))
                    .isInstanceOfSatisfying(InvalidInputException.class, e -> assertThat(e.field())
                            .isEqualTo("name"));
            assertThatThrownBy(() -> units.create(room("Mã có dấu", "Phòng khác")))
                    .isInstanceOf(InvalidInputException.class);
        });
    }

    @Test
    void theSecondOfTwoWritersIsTold() {
        current.runAs("quantri", () -> {
            Unit seen = unit("hctp");
            units.change(seen.id(), seen.version(), new UnitData(null, "hctp", "Phòng HCTP", "", UnitKind.ROOM));
            assertThatThrownBy(() -> units.change(seen.id(), seen.version(), data(seen, null)))
                    .isInstanceOf(StaleDataException.class);
            assertThat(unit("hctp").name()).isEqualTo("Phòng HCTP");
        });
    }

    @Test
    void siblingsChangePlaces() {
        current.runAs("quantri", () -> {
            units.reorder(unit("bttp").id(), true);
            assertThat(codes()).containsExactly("bgd", "vp", "bttp", "hctp", "xdkt", "pbgd", "ttra", "tgpl");
            units.reorder(unit("tgpl").id(), false);
            assertThat(codes()).last().isEqualTo("tgpl");
        });
    }

    @Test
    void aUnitWithPeopleIsNotSwitchedOff() {
        current.runAs("quantri", () -> {
            Unit room = unit("hctp");
            assertThatThrownBy(() -> units.deactivate(room.id(), room.version()))
                    .isInstanceOf(NotPossibleException.class)
                    .hasMessageContaining("3 người dùng");
            jdbc.sql("UPDATE person SET active = FALSE WHERE unit_id = ?")
                    .param(room.id())
                    .update();
            Unit off = units.deactivate(room.id(), room.version());
            assertThat(off.active()).isFalse();
            assertThat(organization.workingUnits(off.agencyId()))
                    .extracting(Unit::code)
                    .doesNotContain("hctp");
            assertThat(units.activate(off.id(), off.version()).active()).isTrue();
        });
    }

    @Test
    void mergingTakesPeopleAlongAndRemembersTheOldName() {
        long target = current.callAs("quantri", () -> {
            Unit from = unit("pbgd");
            units.mergeInto(from.id(), from.version(), unit("xdkt").id());
            assertThat(unit("pbgd").active()).isFalse();
            return unit("xdkt").id();
        });
        assertThat(directory.actor("truongphong.pbgd").orElseThrow().unitId()).isEqualTo(target);
        assertThat(directory.actor("phogiamdoc2").orElseThrow().fieldUnitIds()).contains(target);
        long agency = directory.actor("vanphong").orElseThrow().agencyId();
        assertThat(aliases.find(agency, "Phòng Phổ biến, giáo dục pháp luật"))
                .get()
                .extracting(UnitAlias::unitId)
                .isEqualTo(target);
    }

    @Test
    void unitsOfAnotherAgencyDoNotExist() {
        Unit foreign = current.callAs("quantri", () -> unit("hctp"));
        current.runAs("quantri.kg", () -> {
            assertThatThrownBy(() -> units.deactivate(foreign.id(), 0)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> units.change(foreign.id(), 0, data(foreign, null)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> units.create(new UnitData(foreign.id(), "moi", "Phòng mới", "", UnitKind.ROOM)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> units.reorder(foreign.id(), true)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> units.mergeInto(unit("hctp").id(), 0, foreign.id()))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    private List<String> codes() {
        return organization.units(current.get().agencyId()).stream()
                .map(Unit::code)
                .toList();
    }

    private List<String> log() {
        return audit.entries(null, "", PageQuery.of(0, 20)).items().stream()
                .map(AuditEntry::text)
                .toList();
    }

    private Unit unit(String code) {
        return organization.units(current.get().agencyId()).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static UnitData room(String code, String name) {
        return new UnitData(null, code, name, "", UnitKind.ROOM);
    }

    private static UnitData data(Unit unit, Long parentId) {
        return new UnitData(parentId, unit.code(), unit.name(), unit.shortName(), unit.kind());
    }
}
