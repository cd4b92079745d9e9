package vn.dondoc.proofing;

import java.util.List;

/** The numbers of a block, in its order. */
record Quantities(List<Quantity> counts, List<Percent> percents) {}
