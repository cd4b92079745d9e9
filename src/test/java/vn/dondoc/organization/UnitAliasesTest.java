package vn.dondoc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.security.CurrentActor;

class UnitAliasesTest extends DatabaseTest {

    private static final String PRINTED = "Phòng Hỗ trợ tư pháp";

    @Autowired
    private UnitAliases aliases;

    @Autowired
    private Organization organization;

    @Autowired
    private CurrentActor current;

    @Test
    void aDecisionIsFoundAgainWhateverTheSpacingAndCase() {
        current.runAs("vanphong", () -> {
            aliases.remember(PRINTED, UnitMeaning.UNIT, unit("bttp"));
            assertThat(aliases.find(agency(), "  phòng HỖ trợ\u00a0tư pháp;"))
                    .get()
                    .satisfies(alias -> {
                        assertThat(alias.unitId()).isEqualTo(unit("bttp"));
                        assertThat(alias.meaning()).isEqualTo(UnitMeaning.UNIT);
                        assertThat(alias.printed()).isEqualTo(PRINTED);
                    });
        });
    }

    @Test
    void aLaterDecisionTakesThePlaceAndCanBeForgotten() {
        current.runAs("vanphong", () -> {
            aliases.remember(PRINTED, UnitMeaning.UNIT, unit("bttp"));
            aliases.remember(PRINTED, UnitMeaning.EXTERNAL, null);
            assertThat(aliases.all(agency()))
                    .singleElement()
                    .extracting(UnitAlias::meaning)
                    .isEqualTo(UnitMeaning.EXTERNAL);
            long id = aliases.all(agency()).get(0).id();
            current.runAs("vanphong.kg", () -> assertThatThrownBy(() -> aliases.forget(id))
                    .isInstanceOf(NotFoundException.class));
            aliases.forget(id);
            assertThat(aliases.find(agency(), PRINTED)).isEmpty();
            assertThatThrownBy(() -> aliases.forget(id)).isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void anotherAgencyNeitherSeesItNorCanPointAtItsUnits() {
        long ours = current.callAs("vanphong", () -> {
            aliases.remember(PRINTED, UnitMeaning.UNIT, unit("bttp"));
            return unit("bttp");
        });
        current.runAs("vanphong.kg", () -> {
            assertThat(aliases.find(agency(), PRINTED)).isEmpty();
            assertThatThrownBy(() -> aliases.remember(PRINTED, UnitMeaning.UNIT, ours))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void onlyWhoDraftsPlansDecides() {
        current.runAs("truongphong.bttp", () -> assertThatThrownBy(
                        () -> aliases.remember(PRINTED, UnitMeaning.ALL_UNITS, null))
                .isInstanceOf(ForbiddenException.class));
        current.runAs("vanphong", () -> assertThatThrownBy(() -> aliases.remember(PRINTED, UnitMeaning.UNIT, null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(PRINTED));
    }

    private long agency() {
        return current.get().agencyId();
    }

    private long unit(String code) {
        return organization.units(current.get().agencyId()).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
