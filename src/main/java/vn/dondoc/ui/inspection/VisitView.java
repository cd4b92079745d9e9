package vn.dondoc.ui.inspection;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.lang.Nullable;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.inspection.FilePurpose;
import vn.dondoc.inspection.Inspection;
import vn.dondoc.inspection.MinutesAnswer;
import vn.dondoc.inspection.Visit;
import vn.dondoc.inspection.VisitDetails;
import vn.dondoc.inspection.VisitMinutes;
import vn.dondoc.inspection.VisitState;
import vn.dondoc.inspection.VisitStep;
import vn.dondoc.inspection.checklist.AnsweredItem;
import vn.dondoc.layout.OfficeFile;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.DownloadLink;
import vn.dondoc.ui.component.DueTag;
import vn.dondoc.ui.component.FactList;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.shell.MainLayout;

/** One inspected unit: what to do now, notice, checklist, findings, minutes, conclusion, remedies, documents. */
@Route(value = InspectionsView.PATH + "/:id([0-9]{1,18})/don-vi/:visit([0-9]{1,18})", layout = MainLayout.class)
@PermitAll
public class VisitView extends Page implements BeforeEnterObserver {

    private final transient InspectionServices services;
    private final Div findings = new Div();
    private transient VisitDetails details;
    private long id;
    private boolean shown;

    VisitView(InspectionServices services) {
        super(t("inspection.title"));
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .getLong("visit")
                .orElseThrow(() -> new NotFoundException("Đơn vị được kiểm tra"));
        reload();
    }

    private void reload() {
        details = services.inspections().visit(id);
        Inspection inspection = details.inspection();
        Visit visit = details.visit();
        tabTitle(visit.name());
        removeAll();
        add(
                InspectionWords.link(InspectionWords.path(inspection.id()), t("inspection.backTo", inspection.title())),
                new PageHeader(visit.name()).subtitle(InspectionWords.under(inspection)));
        Component[] actions = new VisitActions(services, details, this::reload).components();
        if (actions.length > 0) {
            Div bar = new Div(actions);
            bar.addClassName("dd-bar");
            add(bar);
        }
        Optional<List<AnsweredItem>> seen = questions();
        shown = seen.isPresent();
        List<AnsweredItem> questions = seen.orElse(List.of());
        notes(visit);
        // what is not inspected has no way before it, and went none to its end
        add(
                visit.state() == VisitState.DROPPED
                        ? new Card(facts(visit))
                        : new Card(InspectionWords.steps(inspection, visit), facts(visit)));
        boolean working = details.steps().contains(VisitStep.EDIT_FINDINGS);
        showFindings();
        boolean anything =
                shown && (visit.startedOn() != null || !details.findings().isEmpty());
        Component checklist = questions.isEmpty() || visit.startedOn() == null
                ? new Div()
                : new ChecklistCard(services, details, questions, this::findingOf);
        // at the unit the questions come first; afterwards what was found
        if (working) {
            add(checklist, findings);
        } else if (anything) {
            add(findings, checklist);
        }
        words(visit);
    }

    /** The questions with their answers; empty while the person does not see what was found. */
    private Optional<List<AnsweredItem>> questions() {
        try {
            return Optional.of(services.checklist().of(id));
        } catch (NotFoundException unseen) {
            return Optional.empty();
        }
    }

    private void showFindings() {
        findings.removeAll();
        findings.add(new FindingsCard(services, details, this::reload));
    }

    private void findingOf(AnsweredItem item, Runnable made) {
        FindingFields fields = new FindingFields()
                .show(services.checklist().proposal(id, item.item().id()));
        FindingsCard.form(services, id, fields, () -> {
            details = services.inspections().visit(id);
            showFindings();
            made.run();
        });
    }

    private void notes(Visit visit) {
        if (visit.state() == VisitState.DROPPED) {
            add(new Alert(Tone.IDLE, t("inspection.dropped", visit.dropReason(), visit.dropDocument())));
        }
        if (details.late()) {
            add(new Alert(
                    Tone.LATE,
                    t(
                            "inspection.lateNote",
                            Formats.date(visit.due(details.inspection().year())))));
        }
        VisitMinutes minutes = visit.minutes();
        if (minutes.withUnit() && minutes.answerDue() != null) {
            add(new Alert(Tone.SOON, t("inspection.minutes.waiting", visit.name(), Formats.date(minutes.answerDue()))));
        }
        if (minutes.answer() == MinutesAnswer.OBJECTED && visit.state() == VisitState.MINUTES) {
            add(new Alert(Tone.SOON, t("inspection.minutes.objection", minutes.answerText())));
        }
        if (!visit.conclusion().returnReason().isBlank() && visit.state() == VisitState.CONCLUDING) {
            add(new Alert(
                    Tone.SOON,
                    t("inspection.conclusion.returned", visit.conclusion().returnReason())));
        }
        long overdue = details.findings().stream()
                .filter(finding -> finding.remedy() == vn.dondoc.inspection.RemedyState.OVERDUE)
                .count();
        if (overdue > 0) {
            add(new Alert(Tone.LATE, t("inspection.overdueNote", overdue)));
        }
    }

    private FactList facts(Visit visit) {
        FactList facts = new FactList();
        facts.fact(t("inspection.state"), InspectionWords.visit(visit));
        if (visit.finishedOn() != null) {
            String from = visit.startedOn() == null || visit.startedOn().equals(visit.finishedOn())
                    ? ""
                    : Formats.date(visit.startedOn()) + " – ";
            facts.fact(t("inspection.visitedOn"), from + Formats.date(visit.finishedOn()));
        } else if (visit.plannedOn() != null) {
            facts.fact(t("inspection.when"), new DueTag(visit.plannedOn(), services.today()).inline());
        } else {
            facts.fact(t("inspection.when"), t("inspection.month", visit.month()));
        }
        if (visit.unitId() == null) {
            facts.fact(
                    t("inspection.unit.level"),
                    t("inspection.level." + visit.level().name()));
        }
        if (!visit.notice().number().isBlank()) {
            facts.fact(
                    t("inspection.notice"),
                    visit.notice().number()
                            + (visit.notice().on() == null
                                    ? ""
                                    : ", " + Formats.date(visit.notice().on())));
        }
        facts.fact(t("inspection.notice.text"), visit.notice().text());
        if (visit.conclusion().number() != null) {
            facts.fact(
                    t("inspection.conclusion"),
                    t(
                            "inspection.numberAndDate",
                            visit.conclusion().number(),
                            Formats.date(visit.conclusion().on())));
        }
        if (visit.closedOn() != null && visit.state() == VisitState.CLOSED) {
            facts.fact(t("inspection.closedOn"), Formats.date(visit.closedOn()));
        }
        Div documents = documents();
        if (documents.getComponentCount() > 0) {
            facts.fact(t("inspection.documents"), documents);
        }
        Component files = FileLines.of(
                services,
                details.files().stream()
                        .filter(file -> file.findingId() == null)
                        .toList(),
                adds(visit),
                (purpose, file) -> services.files().add(id, null, purpose, file),
                this::reload);
        if (files != null) {
            facts.fact(t("inspection.files"), files);
        }
        return facts;
    }

    /** What a file is that the person would add now. */
    @Nullable
    private FilePurpose adds(Visit visit) {
        if (details.steps().contains(VisitStep.ANSWER)) {
            return FilePurpose.ANSWER;
        }
        if (!details.onTeam() || !details.inspection().kind().visited()) {
            return null;
        }
        return switch (visit.state()) {
            case PLANNED, NOTIFIED -> FilePurpose.NOTICE;
            case MINUTES -> details.steps().contains(VisitStep.EDIT_MINUTES) ? FilePurpose.MINUTES : null;
            case CONCLUDING, APPROVED, REMEDYING -> FilePurpose.CONCLUSION;
            default -> null;
        };
    }

    private Div documents() {
        Div bar = new Div();
        bar.addClassName("dd-bar");
        VisitState state = details.visit().state();
        boolean told = state != VisitState.DROPPED || details.visit().notice().on() != null;
        if (details.inspection().kind().visited() && told) {
            bar.add(document(
                    "inspection.document.notice", () -> services.documents().notice(id)));
        }
        boolean visited = details.visit().startedOn() != null;
        if (visited && shown) {
            bar.add(document(
                    "inspection.document.minutes", () -> services.documents().minutes(id)));
        }
        boolean concluding = state.ordinal() >= VisitState.CONCLUDING.ordinal() && state != VisitState.DROPPED;
        if (details.inspection().kind().visited()
                && concluding
                && (details.visit().conclusion().number() != null || details.insider())) {
            bar.add(document(
                    "inspection.document.conclusion", () -> services.documents().conclusion(id)));
        }
        return bar;
    }

    private static DownloadLink document(String key, Supplier<OfficeFile> content) {
        return new DownloadLink(t(key), () -> {
                    OfficeFile file = content.get();
                    return new DownloadLink.Download(file.fileName(), file.contentType(), file.content());
                })
                .asButton();
    }

    /** What was written: minutes, the unit's answer, the conclusion. */
    private void words(Visit visit) {
        VisitMinutes minutes = visit.minutes();
        List<Component> parts = new ArrayList<>();
        if (!minutes.text().isBlank()) {
            FactList facts = new FactList();
            facts.fact(t("inspection.minutes.place"), minutes.place());
            facts.fact(t("inspection.minutes.present"), text(minutes.present()));
            facts.fact(t("inspection.minutes.text"), text(minutes.text()));
            facts.fact(t("inspection.minutes.sentAt"), Formats.dateTime(minutes.sentAt()));
            if (minutes.answer() != null) {
                facts.fact(
                        t("inspection.minutes.answer"),
                        t("inspection.minutes." + minutes.answer().name())
                                + (minutes.answeredAt() == null ? "" : ", " + Formats.dateTime(minutes.answeredAt())));
                facts.fact(t("inspection.minutes.answerText"), minutes.answerText());
                facts.fact(t("inspection.minutes.reply"), minutes.reply());
            }
            parts.add(Card.titled(t("inspection.minutes"), facts));
        }
        if (!visit.conclusion().text().isBlank()) {
            parts.add(Card.titled(
                    t("inspection.conclusion"), text(visit.conclusion().text())));
        }
        parts.forEach(this::add);
    }

    private static Component text(String words) {
        Div lines = new Div();
        words.lines().filter(line -> !line.isBlank()).forEach(line -> lines.add(new Div(line)));
        lines.addClassName("dd-inspection-text");
        return lines;
    }
}
