package vn.dondoc.report.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.indicator.IndicatorLine;
import vn.dondoc.indicator.IndicatorType;
import vn.dondoc.register.Fact;
import vn.dondoc.reporting.NumberPrint;
import vn.dondoc.reporting.ReportingWindow;

/** The fields about registers ({@code so:}) and rows of the appendix ({@code tk:}) in one request. */
final class RegisterFields {

    private final RegisterNumbers registers;
    private final IndicatorNumbers indicators;
    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, Optional<List<IndicatorLine>>> sheets = new HashMap<>();
    private final Map<ReportingWindow, Map<String, BigDecimal>> read = new HashMap<>();

    RegisterFields(RegisterNumbers registers, IndicatorNumbers indicators) {
        this.registers = registers;
        this.indicators = indicators;
        registers.facts().forEach(fact -> facts.put(fact.code(), fact));
    }

    Optional<FieldValue> value(long agency, String whole, String token, ReportingWindow window, int decimals) {
        String code = token.substring("so:".length());
        return token.startsWith("so:")
                ? Optional.ofNullable(facts.get(code)).map(fact -> fact(agency, whole, fact, window))
                : line(agency, whole, code, window, decimals);
    }

    /** Reads all registers of a window at once, for callers that are going to ask for everything. */
    void readAll(long agency, ReportingWindow window) {
        read.put(window, registers.values(agency, window.from(), window.to()));
    }

    /** The whole appendix of a window, read once. */
    Optional<List<IndicatorLine>> sheet(long agency, ReportingWindow window) {
        return sheets.computeIfAbsent(window.code(), key -> indicators.lines(agency, window));
    }

    List<SourceRow> rows(long agency, String code, ReportingWindow window) {
        return facts.containsKey(code) ? registers.rows(agency, code, window.from(), window.to()) : List.of();
    }

    private FieldValue fact(long agency, String whole, Fact fact, ReportingWindow window) {
        Optional<BigDecimal> number = read.containsKey(window)
                ? Optional.ofNullable(read.get(window).get(fact.code()))
                : registers.value(agency, fact.code(), window.from(), window.to());
        String label = "%s (%s)".formatted(fact.label(), fact.unit());
        String days =
                "từ ngày %s đến hết ngày %s".formatted(PeriodWords.day(window.from()), PeriodWords.day(window.to()));
        if (number.isEmpty()) {
            return FieldValue.without(whole, label, FieldState.EMPTY, "Sổ chưa có số liệu " + days);
        }
        return new FieldValue(
                whole,
                label,
                FieldState.VALUE,
                FieldCatalogue.prose(number.get()),
                number.get(),
                "Số liệu " + days,
                window.from(),
                window.to(),
                null);
    }

    private Optional<FieldValue> line(long agency, String whole, String code, ReportingWindow window, int decimals) {
        Optional<List<IndicatorLine>> sheet = sheet(agency, window);
        if (sheet.isEmpty()) {
            return Optional.of(FieldValue.without(
                    whole, "Phụ lục, chỉ tiêu " + code, FieldState.EMPTY, "Kỳ này không có phụ lục số liệu"));
        }
        return sheet.get().stream()
                .filter(line -> line.code().equals(code) && line.type() != IndicatorType.HEADING)
                .findFirst()
                .map(line -> line(whole, line, window, decimals));
    }

    private FieldValue line(String whole, IndicatorLine line, ReportingWindow window, int decimals) {
        String label = "Phụ lục, chỉ tiêu %s: %s".formatted(line.code(), line.label());
        String printed = line.number() != null
                ? line.type() == IndicatorType.PERCENT
                        ? NumberPrint.decimal(line.number(), decimals) + "%"
                        : FieldCatalogue.prose(line.number())
                : line.text() == null ? "" : line.text();
        if (printed.isBlank()) {
            return FieldValue.without(whole, label, FieldState.EMPTY, "Chỉ tiêu này chưa có số liệu");
        }
        return new FieldValue(
                whole,
                label,
                FieldState.VALUE,
                printed,
                line.number(),
                "Phụ lục số liệu %s, dòng %s".formatted(PeriodWords.of(window), line.printedNumber()),
                window.from(),
                window.to(),
                "so-lieu-thong-ke?ky=" + window.code() + "&dong=" + line.code());
    }
}
