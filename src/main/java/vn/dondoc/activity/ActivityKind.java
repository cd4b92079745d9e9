package vn.dondoc.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import vn.dondoc.activity.ActivityKey.Source;

/**
 * Kinds of acts, as people look for them. Each stands for the kinds of entries in the history of work, or for the history
 * of something else.
 */
public enum ActivityKind {
    ASSIGN("Giao việc, mở việc", "ASSIGNED", "OPENED", "EVENT_RECORDED"),
    RECEIVE("Tiếp nhận, phân công", "RECEIVED", "OFFICER_NAMED", "HANDED_OVER"),
    PROGRESS("Tiến độ", "PROGRESS"),
    RESULT("Kết quả", "SUBMITTED", "UNIT_ACCEPTED", "ACCEPTED", "RETURNED", "DONE"),
    EXTENSION(
            "Gia hạn",
            "EXTENSION_ASKED",
            "EXTENSION_OPINION",
            "EXTENSION_GRANTED",
            "EXTENSION_REFUSED",
            "EXTENSION_RECORDED",
            "EXTENSION_WITHDRAWN"),
    MOVE("Trả lại, chuyển, tách", "RETURN_ASKED", "RETURN_WITHDRAWN", "RETURN_REFUSED", "TRANSFERRED", "SPLIT"),
    COOPERATION(
            "Phối hợp",
            "CONTRIBUTION_ASKED",
            "CONTRIBUTION_PERSON",
            "CONTRIBUTION_GIVEN",
            "CONTRIBUTION_ACCEPTED",
            "CONTRIBUTION_RETURNED",
            "CONTRIBUTION_WITHDRAWN"),
    REMINDER("Nhắc việc", "REMINDED"),
    /** What people say to each other; not an entry of the history. */
    COMMENT("Trao đổi"),
    /** Everything else: corrections, amendments, later plans, the end by a document. */
    CHANGE("Điều chỉnh, dừng"),
    /** Steps of plans. */
    PLAN("Kế hoạch", Source.PLAN),
    /** Documents that give work outside a plan. */
    DIRECTIVE("Văn bản giao việc", Source.DIRECTIVE),
    INSPECTION("Kiểm tra", Source.INSPECTION),
    /** Citizen feedback, never the person behind it. */
    FEEDBACK("Phản ánh, kiến nghị", Source.FEEDBACK),
    TARGET("Chỉ tiêu", Source.TARGET);

    private static final Map<String, ActivityKind> BY_ENTRY = Arrays.stream(values())
            .flatMap(kind -> kind.entries.stream().map(entry -> Map.entry(entry, kind)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Entries that belong to a kind of their own. */
    static final Set<String> NAMED = BY_ENTRY.keySet();

    private final String label;
    private final List<String> entries;

    @Nullable
    private final Source source;

    ActivityKind(String label, String... entries) {
        this.label = label;
        this.entries = List.of(entries);
        this.source = null;
    }

    ActivityKind(String label, Source source) {
        this.label = label;
        this.entries = List.of();
        this.source = source;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** Kinds of entries in the history; empty for what is none, and for the rest. */
    List<String> entries() {
        return entries;
    }

    /** Whether acts of this kind stand in a table. */
    boolean in(Source table) {
        return source != null ? source == table : this == COMMENT ? table == Source.COMMENT : table == Source.ENTRY;
    }

    static ActivityKind of(String entry) {
        return BY_ENTRY.getOrDefault(entry, CHANGE);
    }
}
