package vn.dondoc.organization;

import java.util.List;

/**
 * An absence that was just entered.
 *
 * @param warnings Vietnamese sentences about what to look after because of it; usually none
 */
public record EnteredAbsence(Absence absence, List<String> warnings) {}
