package vn.dondoc.ui.admin;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.organization.Agency;
import vn.dondoc.organization.AgencyData;

/** The names of an agency; code and superior agency only for the operator of the installation. */
class AgencyForm extends AdminForm {

    private final TextField name = new TextField(t("admin.agency.name"));
    private final TextField superior = new TextField(t("admin.agency.superior"));
    private final TextField place = new TextField(t("admin.agency.place"));
    private final TextField suffix = new TextField(t("admin.agency.suffix"));
    private final TextField code = new TextField(t("admin.agency.code"));
    private final ComboBox<Agency> parent = new ComboBox<>(t("admin.agency.parent"));

    /**
     * @param agency null for a new one
     * @param all the agencies to choose a superior from, for the operator; empty for the own agency's administrator
     */
    AgencyForm(@Nullable Agency agency, List<Agency> all, boolean operator) {
        name.setRequiredIndicatorVisible(true);
        superior.setHelperText(t("admin.agency.superiorHelp"));
        place.setHelperText(t("admin.agency.placeHelp"));
        suffix.setHelperText(t("admin.agency.suffixHelp"));
        field("name", name)
                .field("superiorName", superior)
                .field("placeName", place)
                .field("numberSuffix", suffix);
        if (operator) {
            code.setRequiredIndicatorVisible(true);
            code.setHelperText(t("admin.agency.codeHelp"));
            parent.setItemLabelGenerator(Agency::name);
            parent.setClearButtonVisible(true);
            parent.setItems(all.stream()
                    .filter(other -> agency == null || other.id() != agency.id())
                    .toList());
            field("code", code).field("parentId", parent);
        }
        if (agency != null) {
            name.setValue(agency.name());
            superior.setValue(agency.superiorName());
            place.setValue(agency.placeName());
            suffix.setValue(agency.numberSuffix());
            code.setValue(agency.code());
            all.stream()
                    .filter(other -> agency.parentId() != null && other.id() == agency.parentId())
                    .findFirst()
                    .ifPresent(parent::setValue);
        }
    }

    /** What was entered. */
    AgencyData data() {
        return new AgencyData(
                parent.getValue() == null ? null : parent.getValue().id(),
                code.getValue(),
                name.getValue(),
                superior.getValue(),
                place.getValue(),
                suffix.getValue());
    }
}
