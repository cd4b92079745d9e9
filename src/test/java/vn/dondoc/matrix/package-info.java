/** The role matrix proved cell by cell: written out once more, and tried on every service action and API endpoint. */
package vn.dondoc.matrix;
