package vn.dondoc.activity;

import java.util.Map;
import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.activity.ActivityKey.Source;
import vn.dondoc.common.Vietnamese;

/**
 * Makes a sentence of a line of a history: who did what. Of feedback the words are these and not the written ones: a reason
 * or a place may have been written before anybody knew the name of the person that it gives away.
 */
final class SubjectSentences {

    /** Lines that begin with what the person did; the others are put after the name and a colon. */
    private static final Map<Source, Set<String>> DOING = Map.of(
            Source.PLAN,
            Set.of("SENT_FOR_COMMENTS", "COMMENTS_STOPPED", "SUBMITTED", "APPROVED", "RETURNED", "ISSUED", "WITHDRAWN"),
            Source.INSPECTION,
            Set.of(
                    "CREATED",
                    "SUBMITTED",
                    "RETURNED",
                    "APPROVED",
                    "ISSUED",
                    "CANCELLED",
                    "VISIT_ADDED",
                    "NOTIFIED",
                    "RESCHEDULED",
                    "STARTED",
                    "FINISHED",
                    "FINDING_ADDED",
                    "FINDING_CHANGED",
                    "FINDING_REMOVED",
                    "MINUTES_SENT",
                    "OBJECTION_KEPT",
                    "MINUTES_REOPENED",
                    "CONCLUSION_SUBMITTED",
                    "CONCLUSION_RETURNED",
                    "CONCLUSION_APPROVED",
                    "FILE_ADDED",
                    "FILE_REMOVED"),
            Source.TARGET,
            Set.of("EXPLANATION_ASKED", "JOINED", "SEPARATED", "KEPT_APART"));

    /** {@code %1$s} is the case, {@code %2$s} the written line where people could write nothing freely into it. */
    private static final Map<String, String> FEEDBACK = Map.ofEntries(
            Map.entry("RECEIVED", "tiếp nhận %1$s: %2$s"),
            Map.entry("SENT_TO_UNIT", "%2$s %1$s"),
            Map.entry("ASSIGNED", "%2$s xử lý %1$s"),
            Map.entry("ANSWERED", "gửi trả lời %s cho người phản ánh"),
            Map.entry("CHANGED", "sửa thông tin tiếp nhận %s"),
            Map.entry("FORWARDED", "chuyển %s cho cơ quan có thẩm quyền"),
            Map.entry("REFUSED", "kết thúc %s, không xử lý"),
            Map.entry("ANSWER_GIVEN", "gửi nội dung trả lời %s để Văn phòng soát"),
            Map.entry("HANDED_BACK", "trả lại %s vì không thuộc đơn vị"),
            Map.entry("ACCEPTED", "thống nhất nội dung trả lời %s"),
            Map.entry("RETURNED", "trả lại đơn vị nội dung trả lời %s để sửa"),
            Map.entry("PUBLISHED", "công khai kết quả trả lời %s"),
            Map.entry("NOT_PUBLISHED", "không công khai kết quả trả lời %s"),
            Map.entry("ERASED", "xóa thông tin cá nhân của người phản ánh trong %s"));

    /** The same of each target of a plan, so that they stand as one act. */
    private static final Map<String, String> TARGET = Map.of(
            "TAKEN_IN",
            "Chỉ tiêu của kế hoạch vào theo dõi",
            "ENDED",
            "Kế hoạch được thay thế, chỉ tiêu thôi theo dõi");

    private static final Map<String, String> VALUES =
            Map.of("VALUE_ENTERED", "nhập số liệu ", "VALUE_CORRECTED", "sửa số liệu ");

    private static final String AFTER_NAME = "”, ";

    private SubjectSentences() {}

    /**
     * @param text as the history has it
     * @param label of the subject
     * @param who null for the program
     * @param behalf whose right was used, if another's
     */
    static String of(
            Source source, String kind, String text, String label, @Nullable String who, @Nullable String behalf) {
        String name = who == null ? "" : who + (behalf == null ? "" : " (thay " + behalf + ")");
        return switch (source) {
            case FEEDBACK -> feedback(kind, text, label, name);
            case DIRECTIVE ->
                kind.equals("ENTERED")
                        ? sentence(name, true, label.isEmpty() ? "giao việc" : "nhập " + label + " và giao việc")
                        : ended(behalf == null || who == null ? text : text.replace(who, name));
            case TARGET -> target(kind, text, name);
            default -> sentence(name, DOING.getOrDefault(source, Set.of()).contains(kind), text);
        };
    }

    private static String feedback(String kind, String text, String label, String name) {
        String words = FEEDBACK.get(kind);
        return words == null
                ? sentence(name, false, label + (kind.equals("APOLOGISED") ? " " + text : ""))
                : sentence(name, true, words.formatted(label, text));
    }

    /** Whoever reads the sentence sees which target it is about: a value goes without its name. */
    private static String target(String kind, String text, String name) {
        int value = text.indexOf(AFTER_NAME);
        String verb = VALUES.get(kind);
        if (verb != null && value > 0) {
            return sentence(name, true, verb + text.substring(value + AFTER_NAME.length()));
        }
        return sentence(
                name, DOING.getOrDefault(Source.TARGET, Set.of()).contains(kind), TARGET.getOrDefault(kind, text));
    }

    private static String sentence(String name, boolean doing, String text) {
        if (name.isEmpty()) {
            return ended(
                    text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Vietnamese.LOCALE) + text.substring(1));
        }
        if (!doing || text.isEmpty()) {
            return ended(name + ": " + text);
        }
        return ended(name + " " + text.substring(0, 1).toLowerCase(Vietnamese.LOCALE) + text.substring(1));
    }

    private static String ended(String text) {
        return text.endsWith(".") || text.endsWith("…") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
    }
}
