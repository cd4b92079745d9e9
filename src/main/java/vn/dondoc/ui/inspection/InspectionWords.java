package vn.dondoc.ui.inspection;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.inspection.Finding;
import vn.dondoc.inspection.FindingSeverity;
import vn.dondoc.inspection.Inspection;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.inspection.InspectionState;
import vn.dondoc.inspection.RemedyState;
import vn.dondoc.inspection.Visit;
import vn.dondoc.inspection.VisitState;
import vn.dondoc.inspection.VisitSummary;
import vn.dondoc.reporting.NumberPrint;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.component.Steps;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** How inspections, visits and findings are named and coloured. */
final class InspectionWords {

    private static final int LONG_TEXT = 4_000;

    private InspectionWords() {}

    static Tag state(InspectionState state) {
        return new Tag(
                switch (state) {
                    case DRAFT, CANCELLED -> Tone.IDLE;
                    case SUBMITTED, APPROVED -> Tone.SOON;
                    case RUNNING -> Tone.BRAND;
                    case CLOSED -> Tone.OK;
                },
                t("inspection.state." + state.name()));
    }

    static Tag visit(VisitSummary row) {
        return row.late() ? new Tag(Tone.LATE, t("inspection.visit.late")) : visit(row.visit());
    }

    static Tag visit(Visit visit) {
        VisitState state = visit.state();
        if (state == VisitState.MINUTES && visit.minutes().withUnit()) {
            return new Tag(Tone.SOON, t("inspection.visit.withUnit"));
        }
        if (state == VisitState.MINUTES && visit.minutes().objected()) {
            return new Tag(Tone.SOON, t("inspection.visit.objected"));
        }
        if (state == VisitState.CONCLUDING && visit.conclusion().submittedAt() != null) {
            return new Tag(Tone.SOON, t("inspection.visit.submitted"));
        }
        return new Tag(
                switch (state) {
                    case PLANNED, DROPPED -> Tone.IDLE;
                    case NOTIFIED, VISITING, MINUTES, CONCLUDING -> Tone.BRAND;
                    case APPROVED, REMEDYING -> Tone.SOON;
                    case CLOSED -> Tone.OK;
                },
                t("inspection.visit." + state.name()));
    }

    static Tag severity(FindingSeverity severity) {
        return new Tag(
                severity == FindingSeverity.SERIOUS
                        ? Tone.LATE
                        : severity == FindingSeverity.MODERATE ? Tone.SOON : Tone.IDLE,
                t("inspection.severity." + severity.name()));
    }

    static Tag remedy(Finding finding) {
        RemedyState state = finding.remedy();
        return new Tag(
                switch (state) {
                    case NOT_DUE, WAIVED -> Tone.IDLE;
                    case OPEN -> Tone.BRAND;
                    case OVERDUE -> Tone.LATE;
                    case REMEDIED -> Tone.OK;
                },
                state == RemedyState.REMEDIED && finding.remediedOn() != null
                        ? t("inspection.remedy.on", Formats.date(finding.remediedOn()))
                        : t("inspection.remedy." + state.name()));
    }

    static String kind(InspectionKind kind) {
        return t("inspection.kind." + kind.name());
    }

    /** Kind, number and date in a line under the title. */
    static String under(Inspection inspection) {
        List<String> words = new ArrayList<>(List.of(kind(inspection.kind())));
        if (!inspection.bodyName().isBlank()) {
            words.add(inspection.bodyName());
        }
        if (inspection.number() != null) {
            words.add(t("inspection.numberAndDate", inspection.number(), Formats.date(inspection.issuedOn())));
        }
        return String.join(" · ", words);
    }

    /** {@code 07/09 = 77,8%}, as reports print it; a dash where there is nothing to count. */
    static String share(int part, int whole) {
        return NumberPrint.percent(part, whole)
                .map(percent -> "%02d/%02d = %s".formatted(part, whole, percent))
                .orElse("–");
    }

    /** A row of tiles whose shares stay on one line on a phone. */
    static Div figures(Div tiles) {
        tiles.addClassName("dd-inspection-figures");
        return tiles;
    }

    static String two(int number) {
        return "%02d".formatted(number);
    }

    /** Where a visit stands, in the steps of its kind. */
    static Steps steps(Inspection inspection, Visit visit) {
        VisitState state = visit.state();
        if (inspection.kind() == InspectionKind.OUTSIDE || inspection.kind() == InspectionKind.SELF) {
            boolean self = inspection.kind() == InspectionKind.SELF;
            List<String> labels = new ArrayList<>();
            if (self) {
                labels.add(t("inspection.step.self"));
            }
            labels.add(t("inspection.step.remedy"));
            int at = state.open() ? state == VisitState.REMEDYING ? labels.size() - 1 : 0 : labels.size();
            return new Steps(labels, at);
        }
        int at =
                switch (state) {
                    case PLANNED -> 0;
                    case NOTIFIED, VISITING -> 1;
                    case MINUTES -> 2;
                    case CONCLUDING, APPROVED -> 3;
                    case REMEDYING -> 4;
                    case CLOSED, DROPPED -> 5;
                };
        return new Steps(
                List.of(
                        t("inspection.step.notice"),
                        t("inspection.step.visit"),
                        t("inspection.step.minutes"),
                        t("inspection.step.conclusion"),
                        t("inspection.step.remedy")),
                at);
    }

    static String path(long inspectionId) {
        return InspectionsView.PATH + "/" + inspectionId;
    }

    static String path(long inspectionId, long visitId) {
        return path(inspectionId) + "/don-vi/" + visitId;
    }

    static Anchor link(String path, String text) {
        return Links.to(path, text);
    }

    static Span muted(String text) {
        Span span = new Span(text);
        span.addClassNames("muted", "small");
        return span;
    }

    static TextArea area(String label, @Nullable String value) {
        TextArea area = new TextArea(label);
        area.setWidthFull();
        area.setMinHeight("96px");
        area.setMaxLength(LONG_TEXT);
        area.setValue(value == null ? "" : value);
        return area;
    }

    static TextField line(String label, @Nullable String value) {
        TextField field = new TextField(label);
        field.setWidthFull();
        field.setMaxLength(500);
        field.setValue(value == null ? "" : value);
        return field;
    }

    static <T extends HasSize> T wide(T field) {
        field.setWidthFull();
        return field;
    }
}
