package vn.dondoc.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.register.FactRow;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.target.ComputedValue;
import vn.dondoc.target.Explanation;
import vn.dondoc.target.ExplanationDraft;
import vn.dondoc.target.SeriesPoint;
import vn.dondoc.target.SourceRule;
import vn.dondoc.target.TargetAction;
import vn.dondoc.target.TargetDecision;
import vn.dondoc.target.TargetDetails;
import vn.dondoc.target.TargetLine;
import vn.dondoc.target.TargetMeasure;
import vn.dondoc.target.TargetOrigin;
import vn.dondoc.target.TargetValue;
import vn.dondoc.target.ValueDraft;
import vn.dondoc.target.ValueOrigin;

/** Shapes of targets in the API. */
final class TargetJson {

    private TargetJson() {}

    /** A version of a value. */
    record Value(
            @Schema(example = "2024-Q1") String period,
            String label,

            @Schema(description = "Trống (null) là không có số liệu, không phải 0") @Nullable
            BigDecimal value,

            LocalDate asOf,
            ValueOrigin origin,
            String source,
            String note,
            @Nullable String enteredBy,
            Instant enteredAt,
            int version) {

        static Value of(TargetValue value) {
            return new Value(
                    value.window().code(),
                    value.window().label(),
                    value.value(),
                    value.asOf(),
                    value.origin(),
                    value.source(),
                    value.note(),
                    value.enteredBy(),
                    value.enteredAt(),
                    value.version());
        }
    }

    /** A target with everything. */
    record Details(
            TargetLine line,
            int year,
            TargetMeasure measure,
            WindowKind rhythm,
            boolean ended,
            @Nullable Long joinedInto,
            String leadDoubt,
            List<Long> cooperatingUnitIds,
            List<TargetOrigin> origins,
            List<Value> values,
            List<SeriesPoint> series,
            @Nullable SourceRule rule,
            List<Explanation> explanations,
            Set<TargetAction> actions,
            int version) {

        static Details of(TargetDetails details) {
            return new Details(
                    details.line(),
                    details.year(),
                    details.measure(),
                    details.rhythm(),
                    details.ended(),
                    details.joinedInto(),
                    details.leadDoubt(),
                    details.cooperatingUnitIds(),
                    details.origins(),
                    details.values().stream().map(Value::of).toList(),
                    details.series(),
                    details.rule(),
                    details.explanations(),
                    details.actions(),
                    details.version());
        }
    }

    /** What a source gives. */
    record Computed(String period, @Nullable BigDecimal value, String words, List<Part> parts) {

        record Part(String label, String unit, @Nullable BigDecimal value, List<FactRow> rows, String link) {}

        static Computed of(ComputedValue computed) {
            return new Computed(
                    computed.window().code(),
                    computed.value(),
                    computed.words(),
                    computed.parts().stream()
                            .map(part -> new Part(part.label(), part.unit(), part.value(), part.rows(), part.link()))
                            .toList());
        }
    }

    /** A decision of the Office. */
    record DecisionRequest(
            @Nullable List<Long> leadUnitIds,
            @Nullable List<Long> cooperatingUnitIds,
            Area area,
            TargetMeasure measure,

            @Schema(description = "MONTH, QUARTER, HALF_YEAR hoặc YEAR")
            WindowKind rhythm,

            @Schema(description = "Phiên bản đang xem") int version) {

        TargetDecision decision() {
            return new TargetDecision(list(leadUnitIds), list(cooperatingUnitIds), area, measure, rhythm);
        }
    }

    /** A value to be entered. */
    record ValueRequest(
            @Schema(example = "2024-Q1") @Nullable String period,

            @Schema(description = "Trống (null): bỏ số liệu đã nhập") @Nullable
            BigDecimal value,

            @Nullable LocalDate asOf,
            @Nullable String source,

            @Schema(description = "Bắt buộc khi sửa số liệu đã có") @Nullable
            String note,

            @Schema(description = "Phiên bản đang xem; trống khi kỳ chưa có số liệu") @Nullable
            Integer version) {

        ValueDraft draft() {
            return new ValueDraft(text(period), value, asOf, text(source), text(note), version);
        }
    }

    /** The chosen source. */
    record RuleRequest(
            SourceRule.Kind kind,

            @Schema(example = "PAKN.ANSWERED_IN_TIME") @Nullable
            String code,

            @Schema(example = "PAKN.ANSWERED", description = "Chỉ cho SHARE") @Nullable
            String baseCode) {

        SourceRule rule() {
            return new SourceRule(kind, text(code), text(baseCode));
        }
    }

    /** Take over what the source gives. */
    record TakeRequest(
            @Schema(example = "2024-Q1") @Nullable String period,
            @Nullable String note,
            @Nullable Integer version) {}

    /** Several targets. */
    record IdsRequest(@Nullable List<Long> ids) {}

    /** An explanation to be asked for. */
    record ExplanationRequest(
            @Schema(example = "2024-Q1") @Nullable String period,
            @Nullable String question,

            @Schema(description = "Bỏ trống: mọi đơn vị chủ trì") @Nullable
            List<Long> unitIds,

            @Schema(description = "Bỏ trống: theo tham số của cơ quan") @Nullable
            LocalDate due) {

        ExplanationDraft draft() {
            return new ExplanationDraft(text(period), text(question), list(unitIds), due);
        }
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
