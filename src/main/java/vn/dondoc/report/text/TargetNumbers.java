package vn.dondoc.report.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.lang.Nullable;
import vn.dondoc.reporting.NumberPrint;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.target.TargetFigures;
import vn.dondoc.target.TargetStanding;
import vn.dondoc.target.TargetState;

/** The fields about targets in one request: how many stand how by the values of periods up to the cut-off. */
final class TargetNumbers {

    private static final String GROUP = "Chỉ tiêu của kế hoạch";
    private static final String PREFIX = "CT.";
    private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("TONG", new Kind("số chỉ tiêu", null));
        KINDS.put("DAT", new Kind("đạt", TargetState.MET));
        KINDS.put("KHONG_DAT", new Kind("không đạt", TargetState.NOT_MET));
        KINDS.put("NGUY_CO", new Kind("có nguy cơ không đạt", TargetState.AT_RISK));
        KINDS.put("CHUA_CO_SO_LIEU", new Kind("chưa có số liệu", TargetState.NO_DATA));
    }

    private final long agencyId;
    private final LocalDate today;
    private final TargetFigures figures;
    private final Map<String, List<TargetStanding>> counted = new HashMap<>();

    TargetNumbers(long agencyId, LocalDate today, TargetFigures figures) {
        this.agencyId = agencyId;
        this.today = today;
        this.figures = figures;
    }

    private record Kind(String label, @Nullable TargetState state) {

        List<TargetStanding> of(List<TargetStanding> all) {
            return all.stream()
                    .filter(one -> state == null || one.state() == state)
                    .toList();
        }
    }

    /** In the order of the picker. */
    static List<TextField> fields() {
        List<TextField> fields = new ArrayList<>();
        KINDS.forEach((name, kind) -> fields.add(new TextField(PREFIX + name, GROUP, label(kind))));
        return fields;
    }

    /** Empty when the token is no field about targets. */
    Optional<FieldValue> value(String whole, String token, ReportingWindow window) {
        return kind(token).map(kind -> {
            List<TargetStanding> all = standings(window);
            if (all.isEmpty()) {
                return FieldValue.without(
                        whole, label(kind), FieldState.EMPTY, "Năm %d chưa có chỉ tiêu".formatted(window.year()));
            }
            int number = kind.of(all).size();
            return new FieldValue(
                    whole,
                    label(kind),
                    FieldState.VALUE,
                    NumberPrint.prose(number),
                    BigDecimal.valueOf(number),
                    "%s năm %d, số liệu các kỳ đến hết ngày %s"
                            .formatted(GROUP, window.year(), PeriodWords.day(window.to())),
                    null,
                    PeriodWords.countedTo(window, today),
                    "chi-tieu?nam=" + window.year());
        });
    }

    /** The targets behind a number. */
    List<SourceRow> rows(String token, ReportingWindow window) {
        return kind(token).map(kind -> kind.of(standings(window))).orElse(List.of()).stream()
                .map(one -> new SourceRow(
                        "TARGET",
                        one.targetId(),
                        "%s %s: %s (mức giao %s)"
                                .formatted(one.code(), one.name(), one.state().label(), one.wanted()),
                        "chi-tieu/" + one.targetId()))
                .toList();
    }

    private List<TargetStanding> standings(ReportingWindow window) {
        return counted.computeIfAbsent(
                window.code(), code -> figures.standings(agencyId, window.year(), today, window.to()));
    }

    private static Optional<Kind> kind(String token) {
        return token.startsWith(PREFIX)
                ? Optional.ofNullable(KINDS.get(token.substring(PREFIX.length())))
                : Optional.empty();
    }

    private static String label(Kind kind) {
        return GROUP + ": " + kind.label();
    }
}
