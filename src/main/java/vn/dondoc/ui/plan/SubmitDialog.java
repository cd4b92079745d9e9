package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.organization.Unit;
import vn.dondoc.plan.PlanAction;
import vn.dondoc.plan.PlanDetails;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Toast;

/** Which way a draft goes on: straight to the leadership when it is signed on paper, to the units, or after them. */
final class SubmitDialog {

    private static final int DEFAULT_TERM_DAYS = 7;

    private enum Way {
        SIGNED,
        COMMENTS,
        APPROVAL
    }

    private SubmitDialog() {}

    static void open(PlanServices services, PlanDetails plan, Runnable done) {
        List<Way> ways = new ArrayList<>();
        if (plan.allows(PlanAction.SUBMIT_SIGNED)) {
            ways.add(Way.SIGNED);
        }
        if (plan.allows(PlanAction.SUBMIT_FOR_COMMENTS)) {
            ways.add(Way.COMMENTS);
        }
        if (plan.allows(PlanAction.SUBMIT_FOR_APPROVAL)) {
            ways.add(Way.APPROVAL);
        }
        RadioButtonGroup<Way> way = new RadioButtonGroup<>(t("plan.submit.way"));
        way.setItems(ways);
        way.setItemLabelGenerator(value -> t("plan.submit." + value.name()));
        way.setValue(ways.get(0));
        List<Unit> working = services.organization().workingUnits(services.agencyId());
        CheckboxGroup<Unit> units = new CheckboxGroup<>(t("plan.submit.units"));
        units.setItems(working);
        units.setItemLabelGenerator(Unit::name);
        units.setValue(new LinkedHashSet<>(working));
        DateField term = new DateField(t("plan.submit.term"));
        term.setValue(LocalDate.now(services.clock()).plusDays(DEFAULT_TERM_DAYS));
        Runnable show = () -> {
            units.setVisible(way.getValue() == Way.COMMENTS);
            term.setVisible(way.getValue() == Way.COMMENTS);
        };
        way.addValueChangeListener(event -> show.run());
        show.run();
        long id = plan.summary().id();
        int version = plan.summary().version();
        FormDialog dialog = new FormDialog(
                t("plan.submit"),
                t("plan.submit"),
                () -> {
                    switch (way.getValue()) {
                        case SIGNED -> services.issuance().submitSigned(id, version);
                        case APPROVAL -> services.issuance().consolidate(id, version);
                        case COMMENTS -> {
                            if (term.getValue() == null) {
                                throw new InvalidInputException("term", t("plan.submit.termMissing"));
                            }
                            services.consultation()
                                    .submitForComments(
                                            id,
                                            version,
                                            units.getValue().stream()
                                                    .map(Unit::id)
                                                    .toList(),
                                            term.getValue());
                        }
                    }
                    Toast.success(t("plan.submitted"));
                    done.run();
                },
                way,
                units,
                term,
                new Paragraph(t("plan.submit.hint")));
        dialog.open();
    }
}
