package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import vn.dondoc.plan.PlanComment;
import vn.dondoc.plan.PlanDetails;
import vn.dondoc.plan.PlanEvent;
import vn.dondoc.plan.PlanFinding;
import vn.dondoc.plan.PlanReview;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.DownloadLink;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Timeline;
import vn.dondoc.ui.component.Tone;

/** Parts that the review and the page of a plan share. */
final class PlanParts {

    private PlanParts() {}

    /** The uploaded document. */
    static DownloadLink original(PlanServices services, PlanDetails plan) {
        long id = plan.summary().id();
        return new DownloadLink(t("plan.original"), () -> {
                    var file = services.queries().planFile(id);
                    return new DownloadLink.Download(
                            file.attachment().fileName(), file.attachment().contentType(), file.bytes());
                })
                .asButton();
    }

    /** Findings with the rows they are about. */
    static Component findings(PlanServices services, long planId, LongConsumer openRow) {
        PlanReview.Sheet sheet = services.review().sheet(planId);
        List<PlanFinding> findings = sheet.findings();
        if (findings.isEmpty()) {
            return new Empty(t("plan.findings.none"), t("plan.findings.noneHint"));
        }
        Map<Long, PlanRow> rows = sheet.rows().stream().collect(Collectors.toMap(PlanRow::id, row -> row, (a, b) -> a));
        Div list = new Div();
        list.addClassName("dd-stack");
        for (PlanFinding finding : findings) {
            Span detail = new Span(finding.detail());
            detail.addClassNames("muted", "small");
            Div links = new Div();
            links.addClassName("dd-bar");
            for (Long rowId : finding.rowIds()) {
                PlanRow row = rows.get(rowId);
                if (row != null) {
                    Button open = new Button(row.code(), event -> openRow.accept(rowId));
                    open.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
                    links.add(open);
                }
            }
            list.add(new Card(
                    new Div(new Tag(
                            Tone.SOON, t("plan.finding." + finding.code().name()))),
                    new Div(new Span(finding.message())),
                    new Div(detail),
                    links));
        }
        return list;
    }

    /**
     * The rows of a plan as a list to read.
     *
     * @param notes what amendments did to a row, by its id
     */
    static Component rows(List<PlanRow> rows, Map<Long, List<String>> notes) {
        Grid<PlanRow> grid = new Grid<>();
        Grids.style(grid, t("plan.review.part.ROWS"));
        grid.setHeight("60vh");
        var card = grid.addComponentColumn(row -> noted(
                Grids.twoLines(
                        row.code() + " " + row.content(),
                        PlanWords.units(row.leadUnits(), row.leadText()) + " · "
                                + PlanWords.understood(row.deadline())),
                row,
                notes));
        card.setVisible(false);
        var code = grid.addColumn(PlanRow::code)
                .setHeader(t("plan.row.code"))
                .setWidth("84px")
                .setFlexGrow(0);
        var content = grid.addComponentColumn(row -> noted(new Div(new Div(new Span(row.content()))), row, notes))
                .setHeader(t("plan.row.content"))
                .setFlexGrow(3);
        var lead = grid.addColumn(row -> PlanWords.units(row.leadUnits(), row.leadText()))
                .setHeader(t("plan.row.lead"))
                .setFlexGrow(2);
        var deadline = grid.addComponentColumn(
                        row -> Grids.twoLines(PlanWords.understood(row.deadline()), "“" + row.deadlineText() + "”"))
                .setHeader(t("plan.row.deadline"))
                .setFlexGrow(1);
        var product = grid.addColumn(PlanRow::deliverable)
                .setHeader(t("plan.row.deliverable"))
                .setFlexGrow(1);
        grid.setItems(rows.stream().filter(PlanRow::included).toList());
        Narrow.watch(grid, narrow -> {
            card.setVisible(narrow);
            List.of(code, content, lead, deadline, product).forEach(column -> column.setVisible(!narrow));
        });
        return grid;
    }

    private static Component noted(Component cell, PlanRow row, Map<Long, List<String>> notes) {
        Div all = new Div(cell);
        for (String note : notes.getOrDefault(row.id(), List.of())) {
            Span words = new Span(note);
            words.addClassNames("muted", "small");
            words.getStyle().set("font-style", "italic");
            all.add(new Div(words));
        }
        return all;
    }

    /** The history of a plan, newest first. */
    static Timeline history(List<PlanEvent> events) {
        Timeline timeline = new Timeline();
        List<PlanEvent> latestFirst = new ArrayList<>(events);
        Collections.reverse(latestFirst);
        for (PlanEvent event : latestFirst) {
            timeline.event(
                    event.at(), event.actor() == null ? event.text() : event.actor() + ": " + event.text(), null);
        }
        return timeline;
    }

    /** Comments of units, with the Office's answers. */
    static Div comments(List<PlanComment> comments, Map<Long, String> rowCodes) {
        Div list = new Div();
        list.addClassName("dd-stack");
        for (PlanComment comment : comments) {
            String who = comment.unitName() == null
                    ? comment.personName()
                    : comment.unitName() + " (" + comment.personName() + ")";
            String about = comment.rowId() == null ? "" : " · " + rowCodes.getOrDefault(comment.rowId(), "");
            Card card = new Card(new Div(
                    new Span(who + about + " "),
                    new Tag(
                            comment.agrees() ? Tone.OK : Tone.SOON,
                            t(comment.agrees() ? "plan.comment.agrees" : "plan.comment.remarks"))));
            card.inset();
            if (!comment.text().isBlank()) {
                card.add(new Div(new Span(comment.text())));
            }
            if (comment.answer() != null) {
                Span answer = new Span(t("plan.comment.answered", comment.answer()));
                answer.addClassName("muted");
                card.add(new Div(answer));
            }
            list.add(card);
        }
        return list;
    }
}
