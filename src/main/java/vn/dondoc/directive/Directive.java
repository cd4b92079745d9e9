package vn.dondoc.directive;

/** One row of table {@code directive}. */
record Directive(long id, long agencyId, DirectiveHead head, int version) {}
