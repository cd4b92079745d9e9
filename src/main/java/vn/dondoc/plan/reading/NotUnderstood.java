package vn.dondoc.plan.reading;

/**
 * Something that the reader could not place; a person decides.
 *
 * @param place where it stands
 * @param text what is written there
 * @param reason Vietnamese: why it was not understood and what to do
 */
public record NotUnderstood(Place place, String text, String reason) {}
