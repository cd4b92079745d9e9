package vn.dondoc.document.office;

/** A piece of the text of an official document. */
public sealed interface Block {

    /**
     * A heading: {@code I. …} (printed in capitals), {@code 1. …} or {@code a) …}.
     *
     * @param level 1 to 3
     */
    record Heading(int level, String text) implements Block {

        /** Refuses other levels. */
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("Headings have level 1 to 3, not " + level);
            }
        }
    }

    /** Text, justified and indented; each line of it is a paragraph of its own. */
    record Paragraph(String text) implements Block {}

    /** A table over the whole width. */
    record TableBlock(OfficeTable table) implements Block {}
}
