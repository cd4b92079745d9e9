package vn.dondoc.search;

/**
 * A part of a text.
 *
 * @param found whether it is what was searched
 */
public record Piece(String text, boolean found) {}
