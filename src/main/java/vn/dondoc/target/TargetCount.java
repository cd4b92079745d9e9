package vn.dondoc.target;

/** How many targets of a year stand how; joined ones are counted once. */
public record TargetCount(int total, int met, int notMet, int atRisk, int noData) {}
