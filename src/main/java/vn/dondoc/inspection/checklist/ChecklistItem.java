package vn.dondoc.inspection.checklist;

/**
 * A question.
 *
 * @param code unique in the version, for example {@code 2.3}
 * @param group heading it stands under, for example an area of reform
 * @param question answered yes when all is as it should be
 * @param basis what demands it; may be empty
 */
public record ChecklistItem(long id, String code, String group, String question, String basis) {

    /** A question that is not stored yet. */
    public static ChecklistItem of(String code, String group, String question, String basis) {
        return new ChecklistItem(0, code, group, question, basis);
    }
}
