/** The benchmark: how fast the program is against the bare engine and against its own growth. Asserts no times. */
package vn.dondoc.bench;
