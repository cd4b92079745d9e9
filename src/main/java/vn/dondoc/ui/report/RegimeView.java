package vn.dondoc.ui.report;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import vn.dondoc.report.RegimeDraft;
import vn.dondoc.report.ReportKind;
import vn.dondoc.report.ReportRegime;
import vn.dondoc.report.ReportRegimes;
import vn.dondoc.security.Action;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.FactList;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** The reporting regime of the agency, one card for each kind of report. */
@Route(value = RegimeView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.ADMIN, order = 45, titleKey = "report.regime.title", actions = Action.MANAGE_REGIME)
public class RegimeView extends Page {

    static final String PATH = "quan-tri/che-do-bao-cao";

    private final transient ReportRegimes regimes;
    private final Div cards = new Div();

    RegimeView(ReportRegimes regimes) {
        super(t("report.regime.title"));
        this.regimes = regimes;
        cards.addClassName("dd-stack");
        add(new PageHeader(t("report.regime.title")).subtitle(t("report.regime.hint")), cards);
        load();
    }

    private void load() {
        cards.removeAll();
        regimes.all().forEach(regime -> cards.add(card(regime)));
    }

    private Card card(ReportRegime regime) {
        Button edit = new Button(t("report.regime.edit"), event -> edit(regime));
        edit.addThemeVariants(ButtonVariant.LUMO_SMALL);
        edit.setAriaLabel(t("report.regime.edit") + ": " + name(regime));
        FactList facts = new FactList();
        boolean periodic = regime.kind().periodic();
        facts.fact(
                t("report.regime.active"),
                new Tag(
                        regime.active() ? Tone.OK : Tone.IDLE,
                        t(regime.active() ? "report.regime.on" : "report.regime.off")));
        if (periodic) {
            facts.fact(
                    t("report.regime.windows"),
                    t("report.regime.windows." + regime.kind().name()));
            facts.fact(t("report.regime.unitDay"), day(regime.unitDayHolds(), regime.unitDay() == null));
            facts.fact(
                    t("report.regime.departmentDay"), day(regime.departmentDayHolds(), regime.departmentDay() == null));
            facts.fact(t("report.regime.openBefore"), t("report.regime.days", regime.openBefore()));
        }
        facts.fact(t("report.recipients"), String.join("; ", regime.recipients()));
        facts.fact(t("report.regime.outline"), regime.outlineCode());
        return Card.titled(name(regime), facts).actions(edit);
    }

    private void edit(ReportRegime regime) {
        Checkbox active = new Checkbox(t("report.regime.activeLabel"), regime.active());
        IntegerField unit = day(t("report.regime.unitDay"), regime.unitDay());
        IntegerField department = day(t("report.regime.departmentDay"), regime.departmentDay());
        IntegerField before = new IntegerField(t("report.regime.openBefore"));
        before.setValue(regime.openBefore());
        before.setMin(0);
        before.setMax(60);
        before.setStepButtonsVisible(true);
        TextArea recipients = new TextArea(t("report.recipients"));
        recipients.setHelperText(t("report.recipientsHint"));
        recipients.setWidthFull();
        recipients.setValue(String.join("\n", regime.recipients()));
        TextField outline = new TextField(t("report.regime.outline"));
        outline.setValue(regime.outlineCode());
        unit.setVisible(regime.kind().periodic());
        department.setVisible(regime.kind().periodic());
        before.setVisible(regime.kind().periodic());
        new FormDialog(
                        name(regime),
                        t("report.regime.save"),
                        () -> {
                            regimes.change(
                                    regime.kind(),
                                    regime.version(),
                                    new RegimeDraft(
                                            active.getValue(),
                                            unit.getValue(),
                                            department.getValue(),
                                            before.getValue() == null ? -1 : before.getValue(),
                                            Arrays.asList(recipients.getValue().split("\\R")),
                                            outline.getValue()));
                            Toast.success(t("report.regime.saved", name(regime)));
                            load();
                        },
                        active,
                        unit,
                        department,
                        before,
                        recipients,
                        outline)
                .open();
    }

    private static IntegerField day(String label, Integer value) {
        IntegerField field = new IntegerField(label);
        field.setMin(1);
        field.setMax(28);
        field.setStepButtonsVisible(true);
        field.setHelperText(t("report.regime.dayHint"));
        field.setValue(value);
        return field;
    }

    private static String day(int day, boolean standard) {
        return t(standard ? "report.regime.dayStandard" : "report.regime.day", day);
    }

    private static String name(ReportRegime regime) {
        return kind(regime.kind());
    }

    private static String kind(ReportKind kind) {
        return t("report.kind." + kind.name());
    }
}
