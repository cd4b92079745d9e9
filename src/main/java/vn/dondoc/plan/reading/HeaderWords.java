package vn.dondoc.plan.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;

/**
 * Recognises column heads by their words, without diacritics. The order matters: the first rule that fits wins.
 */
final class HeaderWords {

    /** Longest head taken for one; a longer text is a cell of a row. */
    static final int LONGEST = 110;

    private record Rule(ColumnRole role, Pattern words) {}

    private static final List<Rule> RULES = List.of(
            rule(ColumnRole.NUMBER, "^(s ?t ?t|tt|so tt|so thu tu|so|no|ma so|ma nhiem vu|#)$"),
            rule(ColumnRole.NOTE, "^(ghi chu|luu y|ghi chu .*|dien giai|y kien khac)$"),
            rule(
                    ColumnRole.EVALUATOR,
                    "^(co quan|don vi|nguoi|cap|chu the)( .*)? (danh gia|tham dinh|kiem tra|theo doi)$"),
            rule(
                    ColumnRole.START,
                    "^(thoi gian |thoi diem |ngay |thang )?(bat dau|khoi dong)( .*)?$|^tu (ngay|thang)$"),
            rule(
                    ColumnRole.FINISH,
                    "^(thoi gian |thoi diem |ngay |thang )?(ket thuc)( .*)?$|^(hoan thanh|ngay hoan thanh|thang hoan thanh)$"
                            + "|^den (ngay|thang)$"),
            rule(
                    ColumnRole.DEADLINE,
                    "thoi gian|thoi han|tien do|ky han|^han( |$)|han hoan thanh|moc hoan thanh|hoan thanh truoc|thoi diem|lo trinh"),
            rule(
                    ColumnRole.LEAD,
                    "chu tri|dau moi|tham muu|phu trach|chiu trach nhiem|(co quan|don vi|bo phan|phong|ca nhan|nguoi|can bo|cong chuc|to chuc|chu the)( .*)?"
                            + " (thuc hien|trien khai|duoc giao|giai quyet|xu ly|tham muu)|phan cong|giao nhiem vu cho|^(nguoi|don vi|co quan|phong|bo phan) (lam|giao)$"),
            rule(ColumnRole.COOPERATING, "phoi hop|lien quan"),
            rule(ColumnRole.MEASURE, "^(don vi|don vi tinh|dvt|dv tinh)$"),
            rule(
                    ColumnRole.TARGET_VALUE,
                    "^(chi tieu|muc tieu|ke hoach|muc|gia tri)( .*)? (nam|giao|den nam|quy) ?(\\d{4}|.*)$|^(gia tri|muc phan dau|muc chi tieu|so luong giao|chi tieu giao|chi tieu duoc giao)$"),
            rule(
                    ColumnRole.DELIVERABLE,
                    "ket qua|san pham|dau ra|van ban (trinh|ban hanh|hoan thanh)|hinh thuc (van ban|trinh)|ho so trinh"),
            rule(ColumnRole.TARGET_NAME, "^(ten )?(chi tieu|tieu chi|muc tieu)( .*)?$"),
            rule(
                    ColumnRole.CONTENT,
                    "noi dung|nhiem vu|cong viec|giai phap|hoat dong|dau viec|viec can lam|cac viec|^ten |^viec |chuong trinh cong tac|danh muc"));

    private static final Pattern PERIOD = Pattern.compile(
            "(quy|qui|q) ?([ivx]{1,3}|[1-4])( ?(nam )?20\\d{2})?|(thang|t) ?\\d{1,2}( ?(nam )?20\\d{2})?|6 thang (dau|cuoi) nam( 20\\d{2})?|ca nam|nam 20\\d{2}");

    private HeaderWords() {}

    private static Rule rule(ColumnRole role, String words) {
        return new Rule(role, Pattern.compile(words));
    }

    /** The role that a head's words name; null if they name none. */
    static @Nullable ColumnRole role(String head) {
        if (head.length() > LONGEST || head.isBlank()) {
            return null;
        }
        String words = Texts.fold(head).replaceAll("[%]", "").strip();
        for (Rule rule : RULES) {
            if (rule.words().matcher(words).find()) {
                return cooperatingFirst(rule.role(), words);
            }
        }
        return null;
    }

    /** The head is a period of a calendar of works: "Quý I", "Tháng 3", "T3". */
    static boolean isPeriod(String head) {
        return PERIOD.matcher(Texts.fold(head)).matches();
    }

    /** How surely a head names its role, to choose between two columns of one role. */
    static int certainty(ColumnRole role, String head) {
        String words = Texts.fold(head);
        return switch (role) {
            // who gives the work, or who of the leadership watches it, does not lead it
            case LEAD ->
                words.contains("chu tri")
                        ? 2
                        : words.matches(".*(lanh dao|ban giam doc).*|(co quan|nguoi|don vi) giao") ? 0 : 1;
            case DEADLINE -> words.matches(".*(hoan thanh|thoi han).*") ? 2 : words.contains("tien do") ? 0 : 1;
            case DELIVERABLE -> words.contains("san pham") ? 1 : 0;
            case CONTENT ->
                words.matches(".*(nhiem vu|noi dung|cong viec).*") && !words.matches(".*(trich yeu|van ban).*") ? 1 : 0;
            default -> 0;
        };
    }

    /** "Cơ quan phối hợp thực hiện" helps, although "thực hiện" alone would lead; "chủ trì, phối hợp" leads. */
    private static ColumnRole cooperatingFirst(ColumnRole role, String words) {
        boolean helps = words.contains("phoi hop") && !words.contains("chu tri");
        return role == ColumnRole.LEAD && helps ? ColumnRole.COOPERATING : role;
    }
}
