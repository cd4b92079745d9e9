package vn.dondoc.ui.progress;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.lang.Nullable;
import vn.dondoc.reporting.PlanChoice;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.task.TaskSource;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.Formats;

/** Which work, which legal window, which day. Every change leads to an address. */
class ProgressControls extends Div {

    /** A line of the first box: all plans, one plan, or what was given outside of plans by one giver. */
    private record Work(@Nullable Long plan, TaskSource source, String label) {}

    private final ComboBox<Work> work = new ComboBox<>(t("figures.control.work"));
    private final ComboBox<ReportingWindow> window = new ComboBox<>(t("figures.control.window"));
    private final DateField day = new DateField(t("figures.control.day"));

    /** @param go called with the state that the person chose */
    ProgressControls(
            ProgressState state,
            List<PlanChoice> plans,
            List<ReportingWindow> windows,
            LocalDate today,
            Consumer<ProgressState> go) {
        addClassNames("dd-bar", "dd-figure-controls");
        List<Work> works = new ArrayList<>();
        works.add(new Work(null, TaskSource.PLAN, t("figures.control.allPlans")));
        plans.forEach(plan -> works.add(new Work(plan.id(), TaskSource.PLAN, plan.name())));
        works.add(new Work(null, TaskSource.DIRECTIVE, t("figures.control.directives")));
        works.add(new Work(null, TaskSource.LEADERSHIP, t("figures.control.leadership")));
        works.add(new Work(null, TaskSource.INSPECTION, t("figures.control.remedies")));
        works.add(new Work(null, TaskSource.TARGET, t("figures.control.explanations")));
        work.setItems(works);
        work.setItemLabelGenerator(Work::label);
        work.setAllowCustomValue(false);
        works.stream()
                .filter(one -> Objects.equals(one.plan(), state.plan())
                        && (one.plan() != null || one.source() == state.source()))
                .findFirst()
                .ifPresent(work::setValue);
        window.setItems(windows);
        window.setItemLabelGenerator(
                one -> "%s (%s – %s)".formatted(one.label(), Formats.date(one.from()), Formats.date(one.to())));
        window.setValue(state.window());
        day.setValue(state.asOf());
        day.setClearButtonVisible(false);
        work.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                Work chosen = event.getValue();
                go.accept(new ProgressState(chosen.plan(), chosen.source(), state.window(), state.asOf()));
            }
        });
        window.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                go.accept(new ProgressState(
                        state.plan(),
                        state.source(),
                        event.getValue(),
                        event.getValue().cutOff(today)));
            }
        });
        day.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                go.accept(new ProgressState(state.plan(), state.source(), state.window(), event.getValue()));
            }
        });
        add(work, window, day);
    }
}
