package vn.dondoc.task;

import java.util.List;
import org.springframework.lang.Nullable;

/**
 * One action on many assignments.
 *
 * @param officerId who is named, for {@link BulkAction#RECEIVE} and {@link BulkAction#NAME_OFFICER}
 * @param text note; for {@link BulkAction#NAME_OFFICER} the reason
 */
public record BulkOrder(
        BulkAction action, List<Item> items, @Nullable Long officerId, String text) {

    /**
     * An assignment as the person saw it.
     *
     * @param version null = whatever is there now
     */
    public record Item(long id, @Nullable Integer version) {}

    /** Takes an unmodifiable copy. */
    public BulkOrder {
        items = List.copyOf(items);
    }
}
