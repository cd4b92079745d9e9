/** Acceptance cases: three real reports made again from loaded work and registers, number by number. */
package vn.dondoc.report.acceptance;
