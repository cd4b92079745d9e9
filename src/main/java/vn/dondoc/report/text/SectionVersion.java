package vn.dondoc.report.text;

import java.time.LocalDateTime;

/**
 * A text that a section has had, or one kept aside.
 *
 * @param author full name; empty = the compiler
 */
public record SectionVersion(long id, TextOrigin origin, String author, LocalDateTime at, String text) {}
