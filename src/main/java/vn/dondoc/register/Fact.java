package vn.dondoc.register;

/**
 * A number that reports draw from a register.
 *
 * @param code {@code REGISTER.FIELD} in upper case, for example {@code DOSSIERS.RESOLVED_LATE}
 * @param label Vietnamese, what is counted
 * @param unit Vietnamese unit of measure, for example {@code hồ sơ}; {@code Có = 1, Không = 0} for yes and no
 */
public record Fact(String code, String label, String unit) {}
