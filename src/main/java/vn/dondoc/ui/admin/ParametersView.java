package vn.dondoc.ui.admin;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.organization.AgencyParameters.Setting;
import vn.dondoc.organization.ParameterType.Choice;
import vn.dondoc.security.Action;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** What the agency has decided for itself; each value is saved as soon as it is changed. */
@Route(value = ParametersView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.ADMIN, order = 40, titleKey = "admin.parameters.title", actions = Action.MANAGE_PARAMETERS)
public class ParametersView extends Page {

    static final String PATH = "quan-tri/tham-so";

    private final transient AgencyParameters parameters;
    private final Div cards = new Div();

    ParametersView(AgencyParameters parameters) {
        super(t("admin.parameters.title"));
        this.parameters = parameters;
        cards.addClassName("dd-stack");
        add(new PageHeader(t("admin.parameters.title")).subtitle(t("admin.parameters.hint")), cards);
        load();
    }

    private void load() {
        Map<String, Card> groups = new LinkedHashMap<>();
        for (Setting setting : parameters.settings()) {
            String group = setting.parameter().key().replaceAll("\\..*", "");
            Card card = groups.computeIfAbsent(group, name -> Card.titled(t("admin.parameters.group." + name)));
            card.add(row(setting));
        }
        cards.removeAll();
        groups.values().forEach(cards::add);
    }

    private Div row(Setting setting) {
        AgencyParameter parameter = setting.parameter();
        Span label = new Span(parameter.label());
        label.addClassName("dd-setting-name");
        Span help = new Span(parameter.help());
        help.addClassNames("muted", "small");
        Div words = new Div(label, help);
        words.addClassName("words");
        Div side = new Div(state(setting), field(setting));
        side.addClassName("side");
        Div row = new Div(words, side);
        row.addClassName("dd-setting");
        return row;
    }

    private Component field(Setting setting) {
        AgencyParameter parameter = setting.parameter();
        Consumer<String> save = value -> {
            if (Toast.attempt(() -> parameters.change(parameter, value))) {
                Toast.success(t("admin.parameters.saved", parameter.label()));
            }
            load();
        };
        if (parameter.type().text()) {
            TextArea words = new TextArea();
            words.setAriaLabel(parameter.label());
            words.setMaxLength(parameter.type().most());
            words.addClassName("dd-setting-text");
            words.setValue(setting.value());
            words.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    save.accept(event.getValue());
                }
            });
            return words;
        }
        if (parameter.choices().isEmpty() && !parameter.type().isNumber()) {
            TextField text = new TextField();
            text.setAriaLabel(parameter.label());
            text.setValue(setting.value());
            text.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    save.accept(event.getValue());
                }
            });
            return text;
        }
        if (parameter.choices().isEmpty()) {
            IntegerField number = new IntegerField();
            number.setAriaLabel(parameter.label());
            number.setMin(parameter.type().least());
            number.setMax(parameter.type().most());
            number.setStepButtonsVisible(true);
            number.setValue(Integer.valueOf(setting.value()));
            number.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    save.accept(event.getValue() == null ? "" : String.valueOf(event.getValue()));
                }
            });
            return number;
        }
        Select<Choice> choice = new Select<>();
        choice.setAriaLabel(parameter.label());
        choice.setItems(parameter.choices());
        choice.setItemLabelGenerator(Choice::label);
        parameter.choices().stream()
                .filter(one -> one.value().equals(setting.value()))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                save.accept(event.getValue().value());
            }
        });
        return choice;
    }

    /** The way back to the default; nothing while it holds. */
    private Component state(Setting setting) {
        if (setting.standard()) {
            return new Span();
        }
        AgencyParameter parameter = setting.parameter();
        String label = parameter.type().text()
                ? t("admin.parameters.resetText")
                : t("admin.parameters.reset", parameter.type().show(parameter.standard()));
        Button reset = new Button(label, event -> {
            Toast.attempt(() -> parameters.reset(parameter));
            load();
        });
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return reset;
    }
}
