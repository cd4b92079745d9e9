package vn.dondoc.ui.target;

import java.util.Arrays;
import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.target.TargetFilter;
import vn.dondoc.target.TargetState;
import vn.dondoc.ui.component.UrlState;

/** What the address of the list says. */
record TargetsState(int year, Quick quick, @Nullable Long unitId, String text) {

    static final String YEAR = "nam";
    static final String QUICK = "loc";
    static final String UNIT = "don-vi";
    static final String TEXT = "tim";
    static final String CHOSEN = "chon";

    /** The quick filters, as the address and the chips name them. */
    enum Quick {
        ALL("tat-ca"),
        NOT_MET("khong-dat", TargetState.NOT_MET),
        AT_RISK("co-nguy-co", TargetState.AT_RISK),
        NO_DATA("chua-co-so-lieu", TargetState.NO_DATA),
        MET("dat", TargetState.MET),
        OWN("don-vi-toi"),
        TO_ASK("chua-ro-chu-tri");

        private final String word;
        private final Set<TargetState> states;

        Quick(String word, TargetState... states) {
            this.word = word;
            this.states = Set.of(states);
        }

        String word() {
            return word;
        }

        Set<TargetState> states() {
            return states;
        }

        static Quick of(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.word.equals(word))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    static TargetsState of(UrlState url, int usualYear) {
        return new TargetsState(
                (int) url.number(YEAR, usualYear),
                Quick.of(url.text(QUICK)),
                url.id(UNIT).orElse(null),
                url.text(TEXT));
    }

    /** What is listed. */
    TargetFilter filter(@Nullable Long ownUnit) {
        return filter(quick, ownUnit);
    }

    /** What a quick filter would list, everything else being the same. */
    TargetFilter filter(Quick other, @Nullable Long ownUnit) {
        Long unit = other == Quick.OWN && ownUnit != null ? ownUnit : unitId;
        return new TargetFilter(year, unit, other.states(), other == Quick.TO_ASK, text);
    }
}
