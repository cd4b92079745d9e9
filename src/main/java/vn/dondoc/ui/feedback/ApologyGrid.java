package vn.dondoc.ui.feedback;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import vn.dondoc.feedback.Apology;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** Letters of apology, the latest first. */
class ApologyGrid extends Grid<Apology> {

    private final transient Column<Apology> card;
    private final transient List<Column<Apology>> always;
    private final transient List<Column<Apology>> roomy;
    private boolean narrow;
    private boolean beside;

    ApologyGrid(Consumer<Apology> open) {
        Grids.style(this, t("feedback.apologies.title"));
        Grids.onOpen(this, open::accept);
        setAllRowsVisible(true);
        card = addComponentColumn(ApologyGrid::card);
        var written = addComponentColumn(row -> Grids.twoLines(Formats.date(row.writtenOn()), number(row)))
                .setHeader(t("feedback.apology.writtenOn"))
                .setWidth("140px")
                .setFlexGrow(0);
        var about = addComponentColumn(row -> Grids.twoLines(row.about(), about(row)))
                .setHeader(t("feedback.apology.aboutWhat"))
                .setWidth("240px")
                .setFlexGrow(3);
        var unit = addColumn(row -> row.unit().isEmpty() ? "–" : row.unit())
                .setHeader(t("feedback.unit"))
                .setWidth("180px")
                .setFlexGrow(1);
        var due = addColumn(row -> Formats.date(row.dueOn()))
                .setHeader(t("feedback.apology.oldDay"))
                .setWidth("120px")
                .setFlexGrow(0);
        var day = addColumn(row -> Formats.date(row.newDate()))
                .setHeader(t("feedback.apology.newDate"))
                .setWidth("130px")
                .setFlexGrow(0);
        var kept = addComponentColumn(ApologyGrid::kept)
                .setHeader(t("feedback.apology.result"))
                .setWidth("170px")
                .setFlexGrow(0);
        always = List.of(written, about, day);
        roomy = List.of(unit, due, kept);
        columns();
        Narrow.watch(this, now -> {
            narrow = now;
            columns();
        });
    }

    void beside(boolean open) {
        beside = open;
        columns();
    }

    /** Whether the one new day was kept. */
    static Tag kept(Apology row) {
        Boolean kept = row.kept();
        if (kept == null) {
            return new Tag(Tone.SOON, t("feedback.apology.open"));
        }
        return kept ? new Tag(Tone.OK, t("feedback.apology.kept")) : new Tag(Tone.LATE, t("feedback.apology.notKept"));
    }

    static String about(Apology row) {
        return row.dossier() ? t("feedback.apology.ofDossier", row.code()) : "PAKN " + row.code();
    }

    private static String number(Apology row) {
        return row.number().isEmpty() ? t("feedback.apology.noNumber") : row.number();
    }

    private void columns() {
        card.setVisible(narrow);
        always.forEach(column -> column.setVisible(!narrow));
        roomy.forEach(column -> column.setVisible(!narrow && !beside));
    }

    private static Div card(Apology row) {
        return FeedbackWords.stack(
                Grids.twoLines(row.about(), about(row) + " · " + Formats.date(row.writtenOn())),
                FeedbackWords.muted(t("feedback.apology.days", Formats.date(row.dueOn()), Formats.date(row.newDate()))),
                new Div(kept(row)));
    }
}
