package vn.dondoc.notification;

import org.springframework.lang.Nullable;

/** What a notification is about, and where a click on it leads. */
public enum SubjectType {
    ASSIGNMENT("viec/"),
    PLAN("ke-hoach/"),
    REPORT("bao-cao/"),
    INSPECTION("kiem-tra/"),
    FEEDBACK("phan-anh/"),
    TARGET("chi-tieu/"),
    NONE("");

    private final String path;

    SubjectType(String path) {
        this.path = path;
    }

    /** Address in the program without leading slash; empty when there is nothing to open. */
    String link(@Nullable Long id) {
        return id == null || path.isEmpty() ? "" : path + id;
    }
}
