/** Whole stories in a real browser (Chromium through Playwright). Run by {@code mvn verify}; also take the pictures. */
package vn.dondoc.e2e;
