package vn.dondoc.inspection;

/**
 * Minutes as somebody writes them; the findings are kept on their own.
 *
 * @param present who took part, one a line
 */
public record MinutesDraft(String place, String present, String text) {}
