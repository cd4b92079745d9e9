package vn.dondoc.report.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.indicator.IndicatorLine;
import vn.dondoc.reporting.NumberPrint;
import vn.dondoc.reporting.ReportingWindow;

/**
 * The fields of one report while one request lasts: each number is counted once. Grammar of a token: an optional
 * {@code ss:} (how the number changed), an optional {@code cungky:} or {@code kytruoc:} (another window), then the field;
 * or {@code tl:} with two fields and a slash between them; or a question mark and what is to be written.
 */
final class FieldSession {

    static final String SAME_PERIOD = "cungky:";
    static final String LAST_PERIOD = "kytruoc:";
    private static final String COMPARED = "ss:";
    private static final String SHARE = "tl:";
    private static final String ASKED = "?";
    private static final int MAX_DEPTH = 3;

    /** How many decimals percentages are printed with, parameters of the agency. */
    record Decimals(int tasks, int registers) {}

    private final ReportHead head;
    private final Map<String, String> words;
    private final TaskNumbers tasks;
    private final TargetNumbers targets;
    private final RegisterFields registers;
    private final Decimals decimals;
    private final Map<String, FieldValue> known = new HashMap<>();

    FieldSession(
            ReportHead head,
            Map<String, String> words,
            TaskNumbers tasks,
            TargetNumbers targets,
            RegisterFields registers,
            Decimals decimals) {
        this.head = head;
        this.words = words;
        this.tasks = tasks;
        this.targets = targets;
        this.registers = registers;
        this.decimals = decimals;
    }

    /** What a field prints; never null, never throws for a token that makes no sense. */
    FieldValue value(String token) {
        FieldValue value = known.get(token);
        if (value == null) {
            value = read(token, head.window(), token, 0);
            known.put(token, value);
        }
        return value;
    }

    /** Reads the registers of the report's window at once. */
    FieldSession readAll() {
        registers.readAll(head.agencyId(), head.window());
        return this;
    }

    /** The report's appendix, empty when it has none. */
    Optional<List<IndicatorLine>> appendix() {
        return registers.sheet(head.agencyId(), head.window());
    }

    /** The most decimals that a percentage of the report may have. */
    int shareDecimals() {
        return Math.max(decimals.tasks(), decimals.registers());
    }

    /** Provinces print shares of dossiers to more places than those of tasks. */
    private int decimals(String field) {
        String plain = field.replaceFirst("^(" + SAME_PERIOD + "|" + LAST_PERIOD + "|" + SHARE + ")+", "");
        return plain.startsWith("so:") ? decimals.registers() : decimals.tasks();
    }

    ResolvedText resolve(String text) {
        return ResolvedText.of(text, this::value);
    }

    /** What a number was counted from; empty for words. */
    List<SourceRow> rows(String token) {
        ReportingWindow window = head.window();
        String field = token;
        if (field.startsWith(COMPARED)) {
            field = field.substring(COMPARED.length());
        }
        if (field.startsWith(SHARE) && field.indexOf('/') > 0) {
            field = field.substring(SHARE.length(), field.indexOf('/'));
        }
        if (field.startsWith(SAME_PERIOD)) {
            field = field.substring(SAME_PERIOD.length());
            window = PeriodWords.yearBefore(window);
        } else if (field.startsWith(LAST_PERIOD)) {
            field = field.substring(LAST_PERIOD.length());
            window = PeriodWords.previous(window);
        }
        if (field.startsWith("CT.")) {
            return targets.rows(field, window);
        }
        return field.startsWith("so:")
                ? registers.rows(head.agencyId(), field.substring("so:".length()), window)
                : tasks.rows(field, window);
    }

    private FieldValue read(String whole, ReportingWindow window, String token, int depth) {
        if (depth > MAX_DEPTH) {
            return unknown(whole);
        }
        if (token.startsWith(ASKED)) {
            return FieldValue.without(whole, token.substring(1).strip(), FieldState.ASKED, "Văn phòng viết");
        }
        if (words.containsKey(token)) {
            return FieldValue.words(whole, FieldCatalogue.word(token), words.get(token));
        }
        if (token.startsWith(COMPARED)) {
            return compared(whole, window, token.substring(COMPARED.length()), depth);
        }
        if (token.startsWith(SHARE)) {
            return share(whole, window, token.substring(SHARE.length()), depth);
        }
        if (token.startsWith(SAME_PERIOD)) {
            return read(whole, PeriodWords.yearBefore(window), token.substring(SAME_PERIOD.length()), depth + 1);
        }
        if (token.startsWith(LAST_PERIOD)) {
            return read(whole, PeriodWords.previous(window), token.substring(LAST_PERIOD.length()), depth + 1);
        }
        Optional<FieldValue> number = token.startsWith("so:") || token.startsWith("tk:")
                ? registers.value(head.agencyId(), whole, token, window, decimals.tasks())
                : tasks.value(whole, token, window).or(() -> targets.value(whole, token, window));
        return number.orElseGet(() -> unknown(whole));
    }

    private FieldValue share(String whole, ReportingWindow window, String fields, int depth) {
        int slash = fields.indexOf('/');
        if (slash < 1) {
            return unknown(whole);
        }
        FieldValue part = read(fields.substring(0, slash), window, fields.substring(0, slash), depth + 1);
        FieldValue base = read(fields.substring(slash + 1), window, fields.substring(slash + 1), depth + 1);
        if (part.state() == FieldState.UNKNOWN || base.state() == FieldState.UNKNOWN) {
            return unknown(whole);
        }
        String label = "Tỷ lệ: %s / %s".formatted(part.label(), base.label().toLowerCase(Vietnamese.LOCALE));
        if (part.number() == null || base.number() == null || base.number().signum() == 0) {
            return FieldValue.without(whole, label, FieldState.EMPTY, "Chưa có số để tính tỷ lệ");
        }
        BigDecimal share = part.number().movePointRight(2).divide(base.number(), 10, RoundingMode.HALF_UP);
        return new FieldValue(
                whole,
                label,
                FieldState.VALUE,
                NumberPrint.decimal(share, decimals(fields)) + "%",
                share,
                part.printed() + "/" + base.printed() + "; " + part.population(),
                part.from(),
                part.to(),
                part.link());
    }

    /** {@code tăng 308 (5,3%) so với cùng kỳ năm 2023}: the change of a number against another window. */
    private FieldValue compared(String whole, ReportingWindow window, String field, int depth) {
        boolean last = field.startsWith(LAST_PERIOD);
        String plain = last
                ? field.substring(LAST_PERIOD.length())
                : field.startsWith(SAME_PERIOD) ? field.substring(SAME_PERIOD.length()) : field;
        FieldValue now = read(plain, window, plain, depth + 1);
        ReportingWindow before = last ? PeriodWords.previous(window) : PeriodWords.yearBefore(window);
        FieldValue then = read(plain, before, plain, depth + 1);
        if (now.state() == FieldState.UNKNOWN) {
            return unknown(whole);
        }
        String label = "So sánh %s: %s".formatted(last ? "kỳ trước" : "cùng kỳ năm trước", now.label());
        if (now.number() == null || then.number() == null) {
            return FieldValue.without(
                    whole, label, FieldState.EMPTY, "Chưa có số liệu " + PeriodWords.of(before) + " để so sánh");
        }
        String other = last ? PeriodWords.of(before) : "cùng kỳ năm " + before.year();
        return new FieldValue(
                whole,
                label,
                FieldState.VALUE,
                change(now.number(), then.number(), now.printed().endsWith("%"), decimals(plain)) + " so với " + other,
                now.number().subtract(then.number()),
                "%s: %s; %s: %s".formatted(PeriodWords.of(window), now.printed(), other, then.printed()),
                now.from(),
                now.to(),
                now.link());
    }

    private static String change(BigDecimal now, BigDecimal then, boolean points, int places) {
        BigDecimal difference = now.subtract(then);
        if (difference.signum() == 0) {
            return "không thay đổi";
        }
        String word = difference.signum() > 0 ? "tăng " : "giảm ";
        BigDecimal size = difference.abs();
        if (points) {
            return word + NumberPrint.decimal(size, places) + " điểm phần trăm";
        }
        String share = then.signum() == 0
                ? ""
                : " ("
                        + NumberPrint.decimal(size.movePointRight(2).divide(then, 10, RoundingMode.HALF_UP), places)
                        + "%)";
        return word + FieldCatalogue.prose(size) + share;
    }

    private static FieldValue unknown(String token) {
        return FieldValue.without(
                token, token, FieldState.UNKNOWN, "Không có trường này. Hãy chọn trong danh sách trường.");
    }
}
