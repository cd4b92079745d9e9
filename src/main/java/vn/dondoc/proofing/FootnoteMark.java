package vn.dondoc.proofing;

/**
 * A small number in the text that points to a footnote.
 *
 * @param at place in the block's text, before which it stands
 */
record FootnoteMark(int at, String number) {}
