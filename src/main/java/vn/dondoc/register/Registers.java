package vn.dondoc.register;

import java.util.List;
import java.util.Optional;

/** All registers, in the order of the menu. */
public final class Registers {

    private static final List<RegisterDefinition> ALL = List.of(
            DocumentRegister.define(),
            LegalRegister.define(),
            ProcedureRegister.define(),
            DossierRegister.define(),
            ServiceRegisters.feedback(),
            PeopleRegisters.staff(),
            PeopleRegisters.moves(),
            PeopleRegisters.organisation(),
            ServiceRegisters.surveys(),
            ServiceRegisters.inspections(),
            ServiceRegisters.communication(),
            OfficeRegisters.finance(),
            OfficeRegisters.technology(),
            OfficeRegisters.quality());

    private Registers() {}

    /** Every definition. */
    public static List<RegisterDefinition> all() {
        return ALL;
    }

    /** The definition with this code. */
    public static Optional<RegisterDefinition> find(String code) {
        return ALL.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The definition that a fact belongs to. */
    static Optional<RegisterDefinition> ofFact(String factCode) {
        int dot = factCode.indexOf('.');
        return dot < 0 ? Optional.empty() : find(factCode.substring(0, dot));
    }
}
