package vn.dondoc.indicator;

import java.util.List;

/**
 * A row that two versions of the template do not have alike.
 *
 * @param changes what is different, in words; empty when the row was added or removed
 */
public record RowDifference(String code, String label, Kind kind, List<String> changes) {

    /** What happened to the row from the older to the newer version. */
    public enum Kind {
        ADDED("Thêm"),
        REMOVED("Bỏ"),
        CHANGED("Sửa");

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
