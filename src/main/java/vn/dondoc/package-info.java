/** Đôn Đốc: from the signed plan to running tasks to the figures of the quarter. Each direct subpackage is one module. */
package vn.dondoc;
