package vn.dondoc.directive;

/**
 * Something about a row that a person has to decide before the list is taken.
 *
 * @param field as the API names it: number, issuedOn, receivedOn, content, leadUnits, deadline
 * @param message whole Vietnamese sentence, says what to do
 */
public record RowDoubt(Kind kind, String field, String message) {

    /** What kind of doubt. */
    public enum Kind {
        /** The reader did not understand the row. */
        UNREAD("Chưa hiểu dòng này"),
        /** Something of the document is missing or wrong. */
        DOCUMENT("Văn bản"),
        /** No content, or another mistake of the task. */
        CONTENT("Nội dung"),
        /** No lead unit, or a name that the agency does not have. */
        UNIT("Đơn vị"),
        /** A deadline that is not clear. */
        DEADLINE("Thời hạn"),
        /** A deadline that only has to be confirmed. */
        DEADLINE_UNCONFIRMED("Xác nhận thời hạn"),
        /** The same may have been entered before, or stands in the list twice. */
        DUPLICATE("Có thể trùng");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Vietnamese name. */
        public String label() {
            return label;
        }
    }
}
