package vn.dondoc.inspection.checklist;

/**
 * A list of questions that an agency asks at inspections of one kind.
 *
 * @param name for example "Kiểm tra công tác cải cách hành chính"
 */
public record Checklist(long id, long agencyId, String name) {}
