package vn.dondoc.ui.feedback;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.feedback.FeedbackDetails;
import vn.dondoc.task.WorkflowPosition;
import vn.dondoc.ui.component.BpmnDiagram;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.shell.MainLayout;

/** One case on its own page, with the live drawing of its process. */
@Route(value = "phan-anh/:id([0-9]{1,18})", layout = MainLayout.class)
@PermitAll
public class FeedbackView extends Page implements BeforeEnterObserver {

    private final transient FeedbackServices services;
    private long id;

    FeedbackView(FeedbackServices services) {
        super(t("feedback.title"));
        this.services = services;
        addClassName("dd-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("id").orElseThrow(() -> new NotFoundException("Phản ánh, kiến nghị"));
        reload();
    }

    private void reload() {
        FeedbackDetails details = services.feedbacks().details(id);
        String label = details.feedback().label();
        tabTitle(label);
        removeAll();
        var tags = FeedbackWords.bar(FeedbackWords.state(details.feedback().state()));
        if (details.late()) {
            tags.add(new Tag(Tone.LATE, t("feedback.isLate")));
        }
        add(
                FeedbackWords.link(FeedbacksView.PATH, t("feedback.back")),
                new PageHeader(details.feedback().title()).subtitle(label),
                tags,
                new FeedbackPanel(services, details, false, this::reload));
        WorkflowPosition position = services.feedbacks().position(id);
        if (!position.diagramXml().isEmpty()) {
            add(Card.titled(
                    t("feedback.process"),
                    new BpmnDiagram(
                            position.diagramXml(),
                            position.current(),
                            position.done(),
                            t("feedback.state." + details.feedback().state().name()))));
        }
    }
}
