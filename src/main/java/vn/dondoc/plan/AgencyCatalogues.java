package vn.dondoc.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitAlias;
import vn.dondoc.organization.UnitAliases;
import vn.dondoc.organization.UnitMeaning;
import vn.dondoc.plan.reading.UnitCatalogue;
import vn.dondoc.plan.reading.UnitName;

/** An agency's units in the form that the reader of documents wants. */
@Component
class AgencyCatalogues {

    private final Organization organization;
    private final UnitAliases aliases;

    AgencyCatalogues(Organization organization, UnitAliases aliases) {
        this.organization = organization;
        this.aliases = aliases;
    }

    UnitCatalogue of(long agencyId) {
        List<Unit> units = organization.workingUnits(agencyId);
        Map<Long, String> codes = units.stream().collect(Collectors.toMap(Unit::id, Unit::code));
        Map<String, String> remembered = aliases.all(agencyId).stream()
                .filter(alias -> alias.meaning() == UnitMeaning.UNIT && codes.containsKey(alias.unitId()))
                .collect(
                        Collectors.toMap(alias -> Vietnamese.key(alias.printed()), alias -> codes.get(alias.unitId())));
        List<UnitName> names = units.stream()
                .map(unit -> new UnitName(unit.code(), unit.name(), unit.shortName(), List.of()))
                .toList();
        return new UnitCatalogue() {
            @Override
            public List<UnitName> units() {
                return names;
            }

            @Override
            public Optional<String> remembered(String normalisedText) {
                return Optional.ofNullable(remembered.get(normalisedText));
            }
        };
    }

    AgencyUnits units(long agencyId) {
        return new AgencyUnits(organization.units(agencyId));
    }

    /** Decisions about printed names, by their key. */
    Map<String, UnitAlias> remembered(long agencyId) {
        return aliases.all(agencyId).stream()
                .collect(Collectors.toMap(alias -> Vietnamese.key(alias.printed()), Function.identity()));
    }
}
