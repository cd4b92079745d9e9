package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.plan.DeadlineDecision;
import vn.dondoc.plan.RowChange;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Toast;

/** Adds a task to a draft: what, who, by when in words, with what result. */
final class AddRowDialog {

    private AddRowDialog() {}

    static void open(PlanServices services, long planId, Runnable done) {
        TextArea content = new TextArea(t("plan.row.content"));
        content.setWidthFull();
        content.setMaxLength(10_000);
        UnitPicker leads = new UnitPicker(
                t("plan.row.lead"), services.organization().workingUnits(services.agencyId()), List.of(), true);
        TextField deadline = new TextField(t("plan.row.deadline"));
        deadline.setHelperText(t("plan.deadline.phraseHint"));
        deadline.setWidthFull();
        TextField deliverable = new TextField(t("plan.row.deliverable"));
        deliverable.setWidthFull();
        new FormDialog(
                        t("plan.row.add"),
                        t("plan.row.add"),
                        () -> {
                            if (content.getValue().isBlank()) {
                                throw new InvalidInputException("content", t("plan.row.contentMissing"));
                            }
                            RowChange values = RowChange.nothing()
                                    .withContent(content.getValue().strip())
                                    .withLeadUnits(leads.choices())
                                    .withDeliverable(deliverable.getValue().strip());
                            if (!deadline.getValue().isBlank()) {
                                values = values.withDeadline(DeadlineDecision.reread(deadline.getValue(), false));
                            }
                            services.rows().add(planId, null, values);
                            Toast.success(t("plan.row.added"));
                            done.run();
                        },
                        content,
                        leads,
                        deadline,
                        deliverable)
                .open();
    }
}
