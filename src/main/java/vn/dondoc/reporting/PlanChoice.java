package vn.dondoc.reporting;

/**
 * A plan whose figures can be asked for.
 *
 * @param name its number, or its title while it has none
 */
public record PlanChoice(long id, String name, int year) {}
