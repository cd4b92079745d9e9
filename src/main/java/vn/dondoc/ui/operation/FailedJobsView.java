package vn.dondoc.ui.operation;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.dondoc.operation.FailedJob;
import vn.dondoc.operation.FailedJobs;
import vn.dondoc.security.Action;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** Background work that failed: reminders that did not go out, work that was not opened. */
@Route(value = FailedJobsView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.ADMIN, order = 66, titleKey = "operation.failed.title", actions = Action.VIEW_DELIVERY)
public class FailedJobsView extends Page {

    static final String PATH = "quan-tri/viec-nen";
    private static final int FEW = 15;

    private final transient FailedJobs jobs;
    private final Grid<FailedJob> grid = new Grid<>();
    private final Div empty = new Div();
    private final Button retryAll = new Button(t("operation.failed.retryAll"), event -> retryAll());

    FailedJobsView(FailedJobs jobs) {
        super(t("operation.failed.title"));
        this.jobs = jobs;
        columns();
        add(
                new PageHeader(
                                t("operation.failed.title"),
                                new Button(t("operation.failed.refresh"), event -> load()),
                                retryAll)
                        .subtitle(t("operation.failed.hint")),
                grid,
                empty);
        load();
    }

    private void load() {
        List<FailedJob> all = jobs.list();
        grid.setItems(all);
        grid.setAllRowsVisible(all.size() <= FEW);
        grid.setClassName("dd-tall", all.size() > FEW);
        grid.setVisible(!all.isEmpty());
        retryAll.setVisible(all.stream().anyMatch(FailedJob::givenUp));
        empty.removeAll();
        if (all.isEmpty()) {
            empty.add(new Empty(t("operation.failed.none"), t("operation.failed.noneHint")));
        }
    }

    private void columns() {
        Grids.style(grid, t("operation.failed.title"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        var card = grid.addComponentColumn(this::card).setHeader(t("operation.failed.what"));
        var what = grid.addComponentColumn(job -> Grids.twoLines(what(job), about(job)))
                .setHeader(t("operation.failed.what"))
                .setWidth("300px")
                .setFlexGrow(0);
        var error = grid.addColumn(FailedJob::error)
                .setHeader(t("operation.failed.error"))
                .setFlexGrow(1);
        var state = grid.addComponentColumn(FailedJobsView::state)
                .setHeader(t("operation.failed.state"))
                .setWidth("230px")
                .setFlexGrow(0);
        var again = grid.addComponentColumn(this::again).setWidth("120px").setFlexGrow(0);
        card.setVisible(false);
        Narrow.watch(this, narrow -> {
            card.setVisible(narrow);
            List.of(what, error, state, again).forEach(column -> column.setVisible(!narrow));
        });
    }

    private Component card(FailedJob job) {
        Div card =
                new Div(Grids.twoLines(what(job), about(job)), Grids.twoLines(job.error(), ""), state(job), again(job));
        card.addClassName("dd-stack");
        return card;
    }

    private static String what(FailedJob job) {
        return job.step().isEmpty() ? job.process() : job.step();
    }

    private static String about(FailedJob job) {
        String process = job.step().isEmpty() ? "" : job.process();
        if (job.subjectId() == null || job.subject() == FailedJob.Subject.AGENCY) {
            return process;
        }
        String number = t("operation.failed.subject." + job.subject().name(), String.valueOf(job.subjectId()));
        return process.isEmpty() ? number : process + " · " + number;
    }

    private static Component state(FailedJob job) {
        Div state = new Div(
                job.givenUp()
                        ? new Tag(Tone.LATE, t("operation.failed.givenUp"))
                        : new Tag(Tone.SOON, t("operation.failed.trying")));
        if (!job.givenUp() && job.dueAt() != null) {
            Span next = new Span(" " + Formats.dateTime(job.dueAt()));
            next.addClassNames("muted", "small");
            state.add(next);
        }
        return state;
    }

    private Component again(FailedJob job) {
        Button retry = new Button(t("operation.failed.retry"), event -> {
            if (Toast.attempt(() -> jobs.retry(job.id()))) {
                Toast.success(t("operation.failed.retried", 1));
            }
            load();
        });
        retry.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return retry;
    }

    private void retryAll() {
        Toast.attempt(() -> Toast.success(t("operation.failed.retried", jobs.retryAll())));
        load();
    }
}
