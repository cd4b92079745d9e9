package vn.dondoc.task;

import java.util.List;
import org.springframework.lang.Nullable;

/**
 * One action on many assignments.
 *
 * @param officerId who is named, for {@link BulkAction#RECEIVE} and {@link BulkAction#NAME_OFFICER}
 * @param text note; for {@link BulkAction#NAME_OFFICER} the reason, for {@link BulkAction#REMIND} what to say
 * @param audience who is told, for {@link BulkAction#REMIND}
 */
public record BulkOrder(
        BulkAction action, List<Item> items, @Nullable Long officerId, String text, ReminderAudience audience) {

    /** An order that reminds, if it does, officer and head. */
    public BulkOrder(BulkAction action, List<Item> items, @Nullable Long officerId, String text) {
        this(action, items, officerId, text, ReminderAudience.BOTH);
    }

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
