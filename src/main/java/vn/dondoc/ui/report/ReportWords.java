package vn.dondoc.ui.report;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import vn.dondoc.report.PartRow;
import vn.dondoc.report.PartState;
import vn.dondoc.report.ReportState;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.component.Steps;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** How reports and their parts are named and coloured. */
final class ReportWords {

    private ReportWords() {}

    static Tag state(ReportState state) {
        return new Tag(
                switch (state) {
                    case COLLECTING, COMPILING -> Tone.BRAND;
                    case SUBMITTED, APPROVED -> Tone.SOON;
                    case FROZEN -> Tone.OK;
                    case CANCELLED -> Tone.IDLE;
                },
                t("report.state." + state.name()));
    }

    static Tag part(PartRow part) {
        if (part.overdue()) {
            return new Tag(Tone.LATE, t("report.part.overdue." + part.state().name()));
        }
        return part(part.state());
    }

    static Tag part(PartState state) {
        return new Tag(
                switch (state) {
                    case MISSING -> Tone.LATE;
                    case RETURNED -> Tone.SOON;
                    case WAITING, DRAFT -> Tone.IDLE;
                    case SENT -> Tone.BRAND;
                    case ACCEPTED -> Tone.OK;
                },
                t("report.part.state." + state.name()));
    }

    static Steps steps(ReportState state, boolean correcting) {
        int at =
                switch (state) {
                    case COLLECTING -> 0;
                    case COMPILING -> 1;
                    case SUBMITTED -> 2;
                    case APPROVED -> 3;
                    case FROZEN, CANCELLED -> 4;
                };
        return new Steps(
                List.of(
                        t("report.step.COLLECTING"),
                        t(correcting ? "report.step.correcting" : "report.step.COMPILING"),
                        t("report.step.SUBMITTED"),
                        t("report.step.APPROVED")),
                at);
    }

    /** A link to a unit's part. */
    static Anchor partLink(long reportId, long unitId, String text) {
        return Links.to("bao-cao/" + reportId + "/phan/" + unitId, text);
    }

    static Anchor link(String path, String text) {
        return Links.to(path, text);
    }
}
