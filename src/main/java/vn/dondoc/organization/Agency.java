package vn.dondoc.organization;

import org.springframework.lang.Nullable;

/**
 * A department.
 *
 * @param superiorName printed above the name, for example {@code UBND TỈNH AN GIANG}
 * @param placeName for the date line, for example {@code An Giang}
 * @param numberSuffix in document numbers, for example {@code STP}
 * @param version for detecting that somebody else saved meanwhile
 */
public record Agency(
        long id,
        @Nullable Long parentId,
        String code,
        String name,
        String superiorName,
        String placeName,
        String numberSuffix,
        boolean active,
        int version) {}
