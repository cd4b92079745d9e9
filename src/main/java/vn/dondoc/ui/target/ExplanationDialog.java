package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.organization.Unit;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.target.Explanation;
import vn.dondoc.target.ExplanationDraft;
import vn.dondoc.target.TargetDetails;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Toast;

/** The leadership asks lead units to explain why a target stands as it does. */
final class ExplanationDialog {

    private static final int LONGEST = 2000;

    private ExplanationDialog() {}

    static void open(TargetServices services, TargetDetails target, Runnable changed) {
        long id = target.line().id();
        List<ReportingWindow> periods = services.values().periods(id);
        ComboBox<ReportingWindow> period = new ComboBox<>(t("target.explain.period"));
        period.setItems(periods);
        period.setItemLabelGenerator(ReportingWindow::label);
        period.setValue(usual(target, periods));
        List<Long> askable = services.explanations().askable(id);
        List<Unit> leading = services.workingUnits().stream()
                .filter(unit -> askable.contains(unit.id()))
                .toList();
        MultiSelectComboBox<Unit> units = DecideDialog.units(t("target.explain.units"), leading, askable);
        units.setVisible(leading.size() > 1);
        TextArea question = new TextArea(t("target.explain.question"));
        question.setMaxLength(LONGEST);
        question.setMinHeight("96px");
        question.setHelperText(t("target.explain.questionHint"));
        DateField due = new DateField(t("target.explain.due"));
        due.setMin(services.today());
        due.setValue(services.explanations().usualDue());
        Div fields = new Div(
                new Alert(
                        TargetWords.tone(target.line().standing().state()),
                        target.line().standing().words()),
                period,
                units,
                question,
                due);
        fields.addClassName("dd-stack");
        FormDialog dialog = new FormDialog(
                t("target.explain.title", target.line().code()),
                t("target.explain.send"),
                () -> {
                    if (period.getValue() == null) {
                        throw new InvalidInputException("period", t("target.periodMissing"));
                    }
                    // an empty list would ask everybody
                    if (units.isVisible() && units.getValue().isEmpty()) {
                        throw new InvalidInputException("unitIds", t("target.explain.unitsMissing"));
                    }
                    List<Explanation> asked = services.explanations()
                            .ask(
                                    id,
                                    new ExplanationDraft(
                                            period.getValue().code(),
                                            question.getValue(),
                                            DecideDialog.ids(units.getValue()),
                                            due.getValue()));
                    Toast.success(t("target.explain.sent", asked.size()));
                    changed.run();
                },
                fields);
        dialog.open();
        question.focus();
    }

    /** The period of the last value, else the newest of the rhythm. */
    private static ReportingWindow usual(TargetDetails target, List<ReportingWindow> periods) {
        String last = target.line().standing().period();
        return periods.stream()
                .filter(window -> window.label().equals(last))
                .findFirst()
                .or(() -> periods.stream()
                        .filter(window -> window.kind() == target.rhythm())
                        .findFirst())
                .orElse(null);
    }
}
