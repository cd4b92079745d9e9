package vn.dondoc.dashboard;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * Which things a list shows; null means any.
 *
 * @param unitId whose
 * @param day due on this day
 */
public record BoardQuery(
        BoardList list,
        @Nullable ItemKind kind,
        @Nullable Long unitId,
        @Nullable LocalDate day) {

    /** The whole list. */
    public static BoardQuery of(BoardList list) {
        return new BoardQuery(list, null, null, null);
    }

    /** Only of this kind. */
    public BoardQuery withKind(@Nullable ItemKind wanted) {
        return new BoardQuery(list, wanted, unitId, day);
    }

    /** Only of this unit. */
    public BoardQuery withUnit(@Nullable Long unit) {
        return new BoardQuery(list, kind, unit, day);
    }

    /** Only of this day. */
    public BoardQuery withDay(@Nullable LocalDate wanted) {
        return new BoardQuery(list, kind, unitId, wanted);
    }

    boolean takes(ItemKind one) {
        return kind == null || kind == one;
    }
}
