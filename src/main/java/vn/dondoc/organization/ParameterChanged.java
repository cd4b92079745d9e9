package vn.dondoc.organization;

/**
 * A parameter has another value. Published inside the transaction that changes it, after {@link OrganizationChanged}.
 *
 * @param agencyId whose
 */
public record ParameterChanged(long agencyId, AgencyParameter parameter) {}
