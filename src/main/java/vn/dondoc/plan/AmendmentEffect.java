package vn.dondoc.plan;

import java.util.List;

/**
 * What an amendment does, or would do, to one row.
 *
 * @param rowCode as people name the row
 * @param changes "Thời hạn: … → …", a line for each field
 * @param effects what becomes of the units' parts, a Vietnamese line for each
 */
public record AmendmentEffect(String rowCode, List<String> changes, List<String> effects) {

    /** Takes unmodifiable copies. */
    public AmendmentEffect {
        changes = List.copyOf(changes);
        effects = List.copyOf(effects);
    }
}
