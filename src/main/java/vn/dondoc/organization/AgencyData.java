package vn.dondoc.organization;

import org.springframework.lang.Nullable;

/**
 * What a person enters about an agency.
 *
 * @param parentId the superior agency of this installation, if any
 * @param code short name that is unique in the installation, for example {@code stp-angiang}
 * @param superiorName printed above the name, for example {@code UBND TỈNH AN GIANG}
 * @param placeName for the date line, for example {@code An Giang}
 * @param numberSuffix in document numbers, for example {@code STP}
 */
public record AgencyData(
        @Nullable Long parentId,
        String code,
        String name,
        String superiorName,
        String placeName,
        String numberSuffix) {}
