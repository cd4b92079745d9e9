package vn.dondoc.ui.inspection;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.inspection.Finding;
import vn.dondoc.inspection.FindingDraft;
import vn.dondoc.inspection.FindingSeverity;
import vn.dondoc.ui.component.DateField;

/** The fields of a finding. */
final class FindingFields extends Div {

    private final TextArea what = InspectionWords.area(t("inspection.finding.what"), "");
    private final TextField basis = InspectionWords.line(t("inspection.finding.basis"), "");
    private final Select<FindingSeverity> severity = new Select<>();
    private final TextArea recommendation = InspectionWords.area(t("inspection.finding.recommendation"), "");
    private final Select<Area> area = new Select<>();
    private final DateField due = new DateField(t("inspection.finding.due"));

    @Nullable
    private Long item;

    FindingFields() {
        addClassName("dd-stack");
        what.setRequiredIndicatorVisible(true);
        severity.setLabel(t("inspection.finding.severity"));
        severity.setItems(FindingSeverity.values());
        severity.setItemLabelGenerator(one -> t("inspection.severity." + one.name()));
        severity.setValue(FindingSeverity.MODERATE);
        area.setLabel(t("inspection.finding.area"));
        area.setItems(Area.values());
        area.setItemLabelGenerator(Area::label);
        area.setValue(Area.STEERING);
        due.setHelperText(t("inspection.finding.dueHint"));
        Div pair = new Div(severity, due);
        pair.addClassName("dd-inspection-pair");
        add(what, basis, recommendation, pair, InspectionWords.wide(area));
    }

    FindingFields show(FindingDraft draft) {
        what.setValue(draft.what());
        basis.setValue(draft.basis());
        severity.setValue(draft.severity());
        recommendation.setValue(draft.recommendation());
        area.setValue(draft.area() == null ? Area.STEERING : draft.area());
        due.setValue(draft.remedyDue());
        item = draft.checklistItemId();
        return this;
    }

    FindingFields show(Finding finding) {
        return show(new FindingDraft(
                finding.what(),
                finding.basis(),
                finding.severity(),
                finding.recommendation(),
                finding.area(),
                finding.dueChosen() ? finding.remedyDue() : null,
                finding.checklistItemId()));
    }

    FindingDraft value() {
        return new FindingDraft(
                what.getValue(),
                basis.getValue(),
                severity.getValue(),
                recommendation.getValue(),
                area.getValue(),
                due.getValue(),
                item);
    }

    boolean untouched() {
        return what.isEmpty() && basis.isEmpty() && recommendation.isEmpty();
    }
}
