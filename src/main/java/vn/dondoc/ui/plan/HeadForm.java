package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.plan.PlanAction;
import vn.dondoc.plan.PlanDetails;
import vn.dondoc.plan.PlanHead;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/** The head of a plan: number and date as printed, year, abstract, area, what it replaces. */
class HeadForm extends Card {

    private final transient PlanServices services;
    private final long planId;
    private final transient Runnable onChange;
    private final TextField number = new TextField(t("plan.head.number"));
    private final DateField date = new DateField(t("plan.head.date"));
    private final IntegerField year = new IntegerField(t("plan.head.year"));
    private final TextArea title = new TextArea(t("plan.title"));
    private final ComboBox<Area> area = new ComboBox<>(t("plan.area"));
    private final TextField replaces = new TextField(t("plan.head.replaces"));
    private final DateField replacesDate = new DateField(t("plan.head.replacesDate"));
    private int version;

    HeadForm(PlanServices services, long planId, Runnable onChange) {
        this.services = services;
        this.planId = planId;
        this.onChange = onChange;
        addClassNames("dd-stack", "dd-narrow");
        area.setItems(Area.values());
        area.setItemLabelGenerator(Area::label);
        List.<Component>of(number, title, area, replaces)
                .forEach(field -> field.getElement().getStyle().set("width", "100%"));
        PlanDetails plan = load();
        if (plan.proposed().contains("area")) {
            area.setHelperText(t("plan.head.proposed"));
        }
        if (plan.proposed().contains("planYear")) {
            year.setHelperText(t("plan.head.proposed"));
        }
        if (plan.replaced() != null && plan.replaced().undecided() > 0) {
            add(new Alert(
                    Tone.SOON,
                    t(
                            "replace.undecided",
                            plan.replaced().number(),
                            plan.replaced().undecided()),
                    new Anchor(MappingView.path(planId), t("replace.decide"))));
        }
        date.setWidth("230px");
        year.setWidth("140px");
        replacesDate.setWidth("260px");
        Div printed = new Div(date, year);
        printed.addClassName("dd-bar");
        printed.getStyle().set("align-items", "flex-start");
        add(number, printed, title, area, replaces, replacesDate);
        if (plan.allows(PlanAction.EDIT)) {
            Button save = new Button(t("plan.row.save"), event -> save());
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(new Div(save));
        } else {
            List.<Component>of(number, date, year, title, area, replaces, replacesDate)
                    .forEach(field -> field.getElement().setProperty("readonly", true));
        }
    }

    private PlanDetails load() {
        PlanDetails plan = services.queries().details(planId);
        PlanHead head = plan.head();
        version = plan.summary().version();
        number.setValue(orEmpty(head.printedNumber()));
        date.setValue(head.printedIssuedOn());
        year.setValue(head.planYear());
        title.setValue(head.title());
        area.setValue(head.area());
        replaces.setValue(orEmpty(head.replacesNumber()));
        replacesDate.setValue(head.replacesIssuedOn());
        return plan;
    }

    private void save() {
        if (year.getValue() == null) {
            year.setInvalid(true);
            year.setErrorMessage(t("plan.head.yearMissing"));
            return;
        }
        boolean saved = Toast.attempt(() -> services.heads()
                .change(
                        planId,
                        version,
                        new PlanHead(
                                orNull(number.getValue()),
                                date.getValue(),
                                year.getValue(),
                                title.getValue().strip(),
                                area.getValue(),
                                orNull(replaces.getValue()),
                                replacesDate.getValue())));
        if (saved) {
            Toast.success(t("plan.head.saved"));
            load();
            onChange.run();
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Nullable
    private static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
