package vn.dondoc.ui.dashboard;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import vn.dondoc.report.ReportStanding;
import vn.dondoc.report.ReportState;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.DueTag;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** Which periodic report stands where. */
final class ReportsCard {

    private static final int SHOWN = 4;

    private ReportsCard() {}

    static Card of(List<ReportStanding> reports, LocalDate today) {
        Card card = Card.titled(t("dashboard.reports.title")).actions(BoardLinks.link("bao-cao", t("dashboard.all")));
        card.addClassName("dd-b-reports");
        if (reports.isEmpty()) {
            Div none = new Div(t("dashboard.reports.none"));
            none.addClassNames("muted", "small");
            card.add(none);
        }
        reports.stream().limit(SHOWN).forEach(report -> card.add(row(report, today)));
        return card;
    }

    private static Div row(ReportStanding report, LocalDate today) {
        Div head = new Div(new Span(BoardLinks.link("bao-cao/" + report.reportId(), report.label())), state(report));
        head.addClassName("line");
        Span words = new Span(words(report));
        words.addClassNames("muted", "small");
        Div below = new Div(words, due(report, today));
        below.addClassName("line");
        Div row = new Div(head, below);
        row.addClassName("dd-b-report");
        return row;
    }

    private static Tag state(ReportStanding report) {
        return new Tag(
                switch (report.state()) {
                    case COLLECTING, COMPILING -> Tone.BRAND;
                    case SUBMITTED, APPROVED -> Tone.SOON;
                    case FROZEN -> Tone.OK;
                    case CANCELLED -> Tone.IDLE;
                },
                t("report.state." + report.state().name()));
    }

    private static String words(ReportStanding report) {
        if (report.state() == ReportState.FROZEN) {
            return report.number() == null ? "" : report.number();
        }
        String sent = t("dashboard.reports.parts", report.sent(), report.parts());
        return report.overdue() == 0 ? sent : sent + ", " + t("dashboard.reports.late", report.overdue());
    }

    private static Component due(ReportStanding report, LocalDate today) {
        if (report.state() == ReportState.FROZEN || report.correcting()) {
            return new Span();
        }
        Span due = new Span(t("dashboard.reports.due", Formats.date(report.departmentDue())));
        due.addClassNames("muted", "small");
        return report.late() ? DueTag.tag(report.departmentDue(), today) : due;
    }
}
