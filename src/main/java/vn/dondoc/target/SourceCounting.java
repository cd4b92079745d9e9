package vn.dondoc.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.indicator.IndicatorLine;
import vn.dondoc.indicator.IndicatorSheet;
import vn.dondoc.indicator.IndicatorSheets;
import vn.dondoc.indicator.IndicatorType;
import vn.dondoc.register.Fact;
import vn.dondoc.register.RegisterFacts;
import vn.dondoc.reporting.ReportingWindow;

/** Counts what a source gives for a period. Not authorised. */
@Component
class SourceCounting {

    private final RegisterFacts facts;
    private final IndicatorSheets sheets;

    SourceCounting(RegisterFacts facts, IndicatorSheets sheets) {
        this.facts = facts;
        this.sheets = sheets;
    }

    List<Fact> facts() {
        return facts.facts();
    }

    Optional<Fact> fact(String code) {
        return facts.facts().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Numbers and shares of the statistics form of that window. */
    List<IndicatorLine> rows(long agencyId, ReportingWindow window) {
        return sheets.sheet(agencyId, window).map(IndicatorSheet::lines).orElse(List.of()).stream()
                .filter(line -> line.type() == IndicatorType.COUNT || line.type() == IndicatorType.PERCENT)
                .toList();
    }

    ComputedValue count(long agencyId, SourceRule rule, ReportingWindow window) {
        return switch (rule.kind()) {
            case FACT -> {
                ComputedValue.Part part = part(agencyId, rule.code(), window);
                yield new ComputedValue(window, part.value(), words(part), List.of(part));
            }
            case SHARE -> share(agencyId, rule, window);
            case ROW -> row(agencyId, rule.code(), window);
        };
    }

    private ComputedValue share(long agencyId, SourceRule rule, ReportingWindow window) {
        ComputedValue.Part part = part(agencyId, rule.code(), window);
        ComputedValue.Part base = part(agencyId, rule.baseCode(), window);
        boolean known =
                part.value() != null && base.value() != null && base.value().signum() != 0;
        BigDecimal share = known ? Numbers.share(part.value(), base.value()) : null;
        String words = share != null
                ? "%s / %s = %s%%".formatted(words(part), words(base), Numbers.plain(share))
                : "%s; %s: không tính được tỷ lệ".formatted(words(part), words(base));
        return new ComputedValue(window, share, words, List.of(part, base));
    }

    private ComputedValue.Part part(long agencyId, String code, ReportingWindow window) {
        Fact fact = fact(code).orElse(new Fact(code, code, ""));
        return new ComputedValue.Part(
                fact.label(),
                fact.unit(),
                facts.value(agencyId, code, window.from(), window.to(), null).orElse(null),
                facts.rows(agencyId, code, window.from(), window.to(), null),
                "");
    }

    private ComputedValue row(long agencyId, String code, ReportingWindow window) {
        String link = "so-lieu-thong-ke?ky=%s&dong=%s".formatted(window.code(), code);
        List<ComputedValue.Part> parts = new ArrayList<>();
        rows(agencyId, window).stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .ifPresent(line -> parts.add(new ComputedValue.Part(
                        "Dòng %s: %s".formatted(line.code(), line.label()),
                        line.unitOfMeasure(),
                        line.number(),
                        List.of(),
                        link)));
        String words = parts.isEmpty()
                ? "Biểu mẫu thống kê của %s không có dòng %s".formatted(window.label(), code)
                : parts.stream().map(SourceCounting::words).collect(Collectors.joining());
        return new ComputedValue(window, parts.isEmpty() ? null : parts.get(0).value(), words, parts);
    }

    private static String words(ComputedValue.Part part) {
        return "%s (%s)"
                .formatted(part.label(), part.value() == null ? "chưa có số liệu" : Numbers.plain(part.value()));
    }
}
