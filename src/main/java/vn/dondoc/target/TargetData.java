package vn.dondoc.target;

import java.math.BigDecimal;
import java.time.Instant;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.reporting.WindowKind;

/** A line of table {@code target}. */
record TargetData(
        long id,
        long agencyId,
        long planId,
        int targetYear,
        int position,
        String code,
        String name,
        String unitOfMeasure,
        String comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upperValue,
        String valueText,
        String leadText,
        String cooperatingText,
        String evaluator,
        String groupTitle,
        String source,
        Area area,
        TargetMeasure measure,
        WindowKind rhythm,
        String leadDoubt,
        @Nullable Long joinedInto,
        @Nullable Instant joinedAt,
        @Nullable Instant endedAt,
        @Nullable Long carriesOn,
        Instant createdAt,
        int version) {

    Wanted wanted() {
        return new Wanted(Comparison.of(comparator), value, upperValue, unitOfMeasure);
    }

    boolean ended() {
        return endedAt != null;
    }

    /** How messages call it. */
    String label() {
        String plain = name.strip();
        String cut = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        return (code.isBlank() ? "" : code + " ") + "“" + (cut.length() > 160 ? cut.substring(0, 159) + "…" : cut)
                + "”";
    }
}
