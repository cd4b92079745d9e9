package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.dondoc.task.ContributionAction;
import vn.dondoc.task.ContributionAnswer;
import vn.dondoc.task.ContributionEntry;
import vn.dondoc.task.ContributionQueries;
import vn.dondoc.task.ContributionState;
import vn.dondoc.task.Verdict;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.DownloadLink;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** The parts of cooperating units, with the buttons of whoever looks. */
@org.springframework.stereotype.Component
@Order(30)
class ContributionSection implements PanelSection {

    private final ContributionForms forms;
    private final ContributionQueries queries;

    ContributionSection(ContributionForms forms, ContributionQueries queries) {
        this.forms = forms;
        this.queries = queries;
    }

    @Override
    public Optional<Component> section(StepContext context, boolean whole) {
        List<ContributionEntry> all = context.details().moves().contributions();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Card card = Card.titled(t("moves.contributions"));
        card.inset();
        all.forEach(entry -> card.add(entry(entry, context)));
        return Optional.of(card);
    }

    private Component entry(ContributionEntry entry, StepContext context) {
        Div block = new Div();
        block.addClassName("dd-stack");
        block.getStyle().set("gap", "4px").set("margin-top", "14px");
        Span unit = new Span(entry.unitName());
        unit.getStyle().set("font-weight", "600");
        Div head = new Div(
                unit,
                new Tag(
                        tone(entry.state()),
                        t("moves.contribution.state." + entry.state().name())));
        head.addClassName("dd-bar");
        if (entry.late()) {
            head.add(new Tag(Tone.LATE, t("moves.contribution.late")));
        }
        Span about = new Span(t("moves.contribution.by", Formats.date(entry.dueOn()))
                + (entry.personName() == null ? "" : " · " + entry.personName()));
        about.addClassNames("muted", "small");
        block.add(head, new Div(new Span(entry.wanted())), new Div(about));
        entry.answers().forEach(answer -> block.add(answer(entry, answer)));
        if (!entry.actions().isEmpty()) {
            Div bar = new Div();
            bar.addClassName("dd-bar");
            for (ContributionAction action : entry.actions()) {
                Button button = new Button(
                        t("moves.contribution.action." + action.name()), event -> forms.open(action, entry, context));
                button.addThemeVariants(ButtonVariant.LUMO_SMALL);
                if (action == ContributionAction.GIVE || action == ContributionAction.ACCEPT) {
                    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                }
                bar.add(button);
            }
            block.add(bar);
        }
        return block;
    }

    private Component answer(ContributionEntry entry, ContributionAnswer answer) {
        Div box = new Div();
        box.getStyle().set("border-left", "3px solid var(--dd-line)").set("padding-left", "10px");
        if (!answer.text().isEmpty()) {
            box.add(new Div(new Span(answer.text())));
        }
        if (!answer.documentNumber().isEmpty()) {
            box.add(new Div(
                    new Span(answer.documentNumber() + " " + t("inbox.dated", Formats.date(answer.documentDate())))));
        }
        answer.files()
                .forEach(file -> box.add(
                        new Div(new DownloadLink(file.fileName() + " (" + Formats.fileSize(file.size()) + ")", () -> {
                            var content = queries.file(entry.id(), file.id());
                            return new DownloadLink.Download(
                                    content.attachment().fileName(),
                                    content.attachment().contentType(),
                                    content.bytes());
                        }))));
        Span who = new Span(answer.givenByName() + ", " + Formats.dateTime(answer.givenAt()));
        who.addClassNames("muted", "small");
        box.add(new Div(who));
        if (answer.verdict() == Verdict.RETURNED) {
            box.add(new Div(new Tag(Tone.SOON, t("moves.contribution.returned")), new Span(" " + answer.reason())));
        }
        return box;
    }

    private static Tone tone(ContributionState state) {
        return switch (state) {
            case ASKED, GIVEN -> Tone.BRAND;
            case ACCEPTED -> Tone.OK;
            case WITHDRAWN, DROPPED -> Tone.IDLE;
        };
    }
}
