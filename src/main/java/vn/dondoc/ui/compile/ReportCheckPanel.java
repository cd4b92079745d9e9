package vn.dondoc.ui.compile;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import vn.dondoc.report.text.ReportFinding;
import vn.dondoc.report.text.SaveOutcome;
import vn.dondoc.ui.component.Chips;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.ReasonDialog;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/** What does not fit in a report, with its place, the mend and the reason to submit all the same. */
class ReportCheckPanel extends Div {

    private static final String RED = "do";
    private static final String LOOK = "xem";
    private static final String EXCUSED = "ly-do";

    private final transient TextServices services;
    private final long reportId;
    private final boolean writable;
    private final transient SerializableConsumer<ReportFinding> open;
    private final Chips chips;
    private final Div list = new Div();
    private transient List<ReportFinding> findings = List.of();

    /** @param open goes to the place of a finding */
    ReportCheckPanel(TextServices services, long reportId, SerializableConsumer<ReportFinding> open) {
        this.services = services;
        this.reportId = reportId;
        this.open = open;
        this.writable = services.texts().text(reportId).writable();
        addClassName("dd-checks");
        chips = new Chips(t("compile.checks.filter"))
                .add(RED, t("compile.checks.red"), Tone.LATE)
                .add(LOOK, t("compile.checks.look"), Tone.SOON)
                .add(EXCUSED, t("compile.checks.excused"), null);
        chips.select(RED).onSelect(value -> draw());
        Button again = new Button(t("compile.checks.again"), event -> load());
        Div bar = new Div(chips, again);
        bar.addClassName("dd-bar");
        list.addClassName("dd-check-list");
        add(bar, list);
        load();
    }

    private void load() {
        findings = services.findings().check(reportId);
        chips.count(RED, of(RED).size());
        chips.count(LOOK, of(LOOK).size());
        chips.count(EXCUSED, of(EXCUSED).size());
        draw();
    }

    private List<ReportFinding> of(String filter) {
        return findings.stream()
                .filter(one -> switch (filter) {
                    case RED -> one.holdsBack();
                    case EXCUSED -> !one.reason().isEmpty();
                    default -> !one.blocking() && one.reason().isEmpty();
                })
                .toList();
    }

    private void draw() {
        list.removeAll();
        List<ReportFinding> shown = of(chips.selected());
        if (shown.isEmpty()) {
            list.add(new Empty(t("compile.checks.none"), t("compile.checks.noneHint")));
        }
        shown.forEach(one -> list.add(row(one)));
    }

    private Div row(ReportFinding finding) {
        Span place = new Span(finding.place());
        place.addClassName("dd-sub");
        Div head = new Div(new Tag(finding.holdsBack() ? Tone.LATE : Tone.SOON, finding.kind()), place);
        head.addClassName("head");
        Div row = new Div(head);
        if (!finding.quote().isBlank()) {
            Span quote = new Span("“" + shortened(finding.quote()) + "”");
            quote.addClassName("quote");
            row.add(quote);
        }
        row.add(new Paragraph(finding.message()));
        if (!finding.reason().isEmpty()) {
            row.add(new Paragraph(t("compile.checks.reason", finding.reason(), finding.reasonBy())));
        }
        Div actions = new Div();
        actions.addClassName("dd-bar");
        if (finding.sectionKey() != null) {
            actions.add(small(t("compile.checks.open"), () -> open.accept(finding)));
        }
        if (writable && finding.mendable()) {
            Button mend = small(t("compile.checks.mend", shortened(finding.mend())), () -> mend(finding));
            mend.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(mend);
        } else if (finding.mend() != null && !finding.mendable()) {
            actions.add(new Span(t("compile.checks.should", finding.mend())));
        }
        if (writable && finding.blocking()) {
            actions.add(
                    finding.reason().isEmpty()
                            ? small(t("compile.checks.excuse"), () -> excuse(finding))
                            : small(t("compile.checks.unexcuse"), () -> reason(finding, "")));
        }
        row.add(actions);
        row.addClassName("dd-check");
        return row;
    }

    private void mend(ReportFinding finding) {
        SaveOutcome outcome = services.findings().mend(reportId, finding.id());
        if (outcome.saved()) {
            Toast.success(t("compile.checks.mended"));
        } else {
            Toast.problem(t("compile.conflict", outcome.section().changedBy()));
        }
        load();
    }

    private void excuse(ReportFinding finding) {
        ReasonDialog.ask(t("compile.checks.excuseTitle"), t("compile.checks.excuse"), words -> reason(finding, words));
    }

    private void reason(ReportFinding finding, String words) {
        services.findings().giveReason(reportId, finding.id(), words);
        load();
    }

    private static String shortened(String words) {
        return words.length() > 160 ? words.substring(0, 157) + "…" : words;
    }

    private static Button small(String words, Runnable work) {
        Button button = new Button(words, event -> Toast.attempt(work));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
