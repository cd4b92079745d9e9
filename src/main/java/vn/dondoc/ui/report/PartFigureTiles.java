package vn.dondoc.ui.report;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import vn.dondoc.report.Report;
import vn.dondoc.report.ReportParts;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.Figures;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tile;
import vn.dondoc.ui.component.Tone;

/** The unit's figures from its finished work; each number opens the list that it was counted from. */
final class PartFigureTiles extends Card {

    PartFigureTiles(ReportServices services, Report report, long unitId) {
        ReportParts.PartFigures figures = services.parts().figures(report.id(), unitId);
        add(
                heading(t("report.figures.window", Formats.date(report.from()), Formats.date(report.to()))),
                row(figures.window(), link(report, unitId, figures.asOf(), true)),
                heading(t("report.figures.cumulative", Formats.date(figures.asOf()))),
                row(figures.cumulative(), link(report, unitId, figures.asOf(), false)));
        addClassName("dd-stack");
    }

    private static Span heading(String text) {
        Span heading = new Span(text);
        heading.addClassNames("muted", "small");
        heading.getStyle().set("display", "block").set("padding-top", "8px");
        return heading;
    }

    private static Div row(Figures figures, String link) {
        return Tile.row(
                tile(figures, Bucket.ASSIGNED, null, link),
                tile(figures, Bucket.DONE, Tone.OK, link),
                tile(figures, Bucket.IN_TIME, null, link),
                tile(figures, Bucket.OVERDUE, figures.overdue() > 0 ? Tone.LATE : null, link));
    }

    private static Tile tile(Figures figures, Bucket bucket, Tone tone, String link) {
        return new Tile(
                Formats.number(figures.count(bucket)),
                t("report.bucket." + bucket.name()),
                tone,
                link + "&bucket=" + bucket.name());
    }

    private static String link(Report report, long unitId, LocalDate asOf, boolean window) {
        String list = "tien-do/danh-sach?unit=%d&asOf=%s".formatted(unitId, asOf);
        return window && report.windowCode() != null ? list + "&window=" + report.windowCode() + "&due=1" : list;
    }
}
