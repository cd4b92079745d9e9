package vn.dondoc.proofing;

import java.util.List;
import org.springframework.lang.Nullable;

/** The numbers of a block, in its order. */
record Quantities(List<Quantity> counts, List<Percent> percents) {

    private static final int AROUND = 60;

    /** The last count that begins before a place; null when there is none. */
    @Nullable
    Quantity lastBefore(int place) {
        int before = before(place);
        return before == 0 ? null : counts.get(before - 1);
    }

    /** The counts around a place, in the order of the text: those that a reader has in mind. */
    List<Quantity> near(int place) {
        int before = before(place);
        return counts.subList(Math.max(0, before - AROUND), Math.min(counts.size(), before + AROUND));
    }

    /** How many counts begin before a place. */
    private int before(int place) {
        int low = 0;
        int high = counts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (counts.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
