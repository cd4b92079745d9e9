package vn.dondoc.register;

/** A fact and how it is counted. */
record FactRule(Fact fact, Measure measure) {}
