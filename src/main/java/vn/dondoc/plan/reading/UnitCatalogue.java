package vn.dondoc.plan.reading;

import java.util.List;
import java.util.Optional;

/** The units of the agency that reads the document, and what its people confirmed on earlier documents. */
public interface UnitCatalogue {

    /** All units of the agency that can be given work. */
    List<UnitName> units();

    /**
     * The unit that a person once chose for this spelling.
     *
     * @param normalisedText key as of {@link vn.dondoc.common.Vietnamese#key(String)}
     * @return code of the unit, one of {@link #units()}
     */
    Optional<String> remembered(String normalisedText);

    /** A catalogue without remembered spellings. */
    static UnitCatalogue of(List<UnitName> units) {
        List<UnitName> copy = List.copyOf(units);
        return new UnitCatalogue() {
            @Override
            public List<UnitName> units() {
                return copy;
            }

            @Override
            public Optional<String> remembered(String normalisedText) {
                return Optional.empty();
            }
        };
    }
}
