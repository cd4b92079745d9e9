/**
 * Checks before signing: reads the text of a report as a careful colleague would, recomputes its sums and percentages,
 * compares its periods, years, documents and figures with each other and with the appendix, and names each slip with
 * its place and its mend (domain.md sections 3, 5 and 8). Pure functions of text and context; nothing is stored.
 *
 * <p>A check is silent whenever one reasonable reading of the sentence is right: a false alarm costs more trust than a
 * missed slip.
 */
package vn.dondoc.proofing;
