package vn.dondoc.organization;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * What a person decided a printed unit name means.
 *
 * @param printed the name as printed on the document that it was decided for
 * @param unitId the unit; for {@link UnitMeaning#EXTERNAL} the unit that follows it, if any
 * @param decidedBy full name, or null
 */
public record UnitAlias(
        long id,
        String printed,
        UnitMeaning meaning,
        @Nullable Long unitId,
        @Nullable String decidedBy,
        Instant decidedAt) {}
