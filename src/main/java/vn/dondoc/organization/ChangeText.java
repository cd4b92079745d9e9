package vn.dondoc.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.lang.Nullable;

/** Collects what differs between two states as a Vietnamese sentence for the audit trail. */
final class ChangeText {

    private final List<String> parts = new ArrayList<>();

    ChangeText add(String what, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            parts.add("%s: %s → %s".formatted(what, show(before), show(after)));
        }
        return this;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** {@code lead} and the differences. */
    String after(String lead) {
        return lead + " (" + String.join("; ", parts) + ")";
    }

    private static String show(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.isEmpty() ? "(trống)" : text;
    }
}
