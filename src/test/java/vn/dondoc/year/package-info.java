/** A year of a real plan, day by day, beside a book that is kept by hand. */
package vn.dondoc.year;
