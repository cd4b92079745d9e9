package vn.dondoc.indicator.formula;

import java.math.BigDecimal;
import java.util.List;

/** A formula as read. {@link #at()} is the place in its text, from 0. */
public sealed interface Expression {

    /** Where it begins in the text. */
    int at();

    /** A written number. */
    record Constant(int at, BigDecimal value) implements Expression {}

    /** The value of a row, {@code III.4.c}. */
    record RowOf(int at, String code) implements Expression {}

    /** A number counted from a register, {@code fact:DOSSIERS.RESOLVED_LATE}. */
    record FactOf(int at, String code) implements Expression {}

    /** A count of tasks, {@code task:PLAN.DONE}. */
    record TaskOf(int at, String code) implements Expression {}

    /** The rows from one to another on the same level, {@code III.3.a : III.3.c}; only inside {@code sum}. */
    record Range(int at, String from, String to) implements Expression {}

    /** Sum of the rows right below a row. */
    record Children(int at, String of) implements Expression {}

    /** {@code + - * /}. */
    record Binary(int at, char operator, Expression left, Expression right) implements Expression {}

    /** {@code -x}. */
    record Negative(int at, Expression of) implements Expression {}

    /** {@code percent(part; base)}. */
    record Percent(int at, Expression part, Expression base) implements Expression {}

    /** {@code any(a; b)}: 1 when a given part is above zero, 0 when parts are given and none is. */
    record Any(int at, List<Expression> parts) implements Expression {}

    /** {@code sum(a; b; c : d)}. */
    record Sum(int at, List<Expression> parts) implements Expression {}

    /** What it is made of. */
    default List<Expression> parts() {
        if (this instanceof Binary binary) {
            return List.of(binary.left(), binary.right());
        }
        if (this instanceof Negative negative) {
            return List.of(negative.of());
        }
        if (this instanceof Percent percent) {
            return List.of(percent.part(), percent.base());
        }
        if (this instanceof Any any) {
            return any.parts();
        }
        return this instanceof Sum sum ? sum.parts() : List.of();
    }

    /** Whether only written numbers stand in it. */
    default boolean constant() {
        return this instanceof Constant
                || !parts().isEmpty() && parts().stream().allMatch(Expression::constant);
    }
}
