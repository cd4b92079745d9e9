package vn.dondoc.target;

import java.util.List;

/**
 * Targets that are probably the same.
 *
 * @param targets the one that stands first in the plans first
 * @param exact the names are the same apart from case and spacing; else they are alike
 * @param possible they want the same level in the same unit; else they cannot be joined
 * @param words why this is offered, or why it cannot be done
 */
public record JoinOffer(List<TargetLine> targets, boolean exact, boolean possible, String words) {

    /** Takes an unmodifiable copy. */
    public JoinOffer {
        targets = List.copyOf(targets);
    }
}
