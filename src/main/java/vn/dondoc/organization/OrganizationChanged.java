package vn.dondoc.organization;

/**
 * Something of an agency's units, people, roles or parameters was saved.
 *
 * @param agencyId whose
 */
public record OrganizationChanged(long agencyId) {}
