/**
 * The small language in which a row of the statistics template says how it is computed: reading, checking, computing.
 * Knows no database; what a name stands for is asked of the caller.
 */
package vn.dondoc.indicator.formula;
