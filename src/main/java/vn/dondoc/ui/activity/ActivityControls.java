package vn.dondoc.ui.activity;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.lang.Nullable;
import vn.dondoc.activity.ActivityChoices;
import vn.dondoc.activity.ActivityKind;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.Unit;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.UrlState;

/** Whose stream, which acts, which days. Each choice is a new address, from the latest on. */
class ActivityControls extends Div {

    private final transient UrlState state;

    ActivityControls(UrlState state, ActivityChoices choices) {
        this.state = state;
        addClassName("dd-act-controls");
        Long unit = state.id(ActivityView.UNIT).orElse(null);
        Long person = state.id(ActivityView.PERSON).orElse(null);
        if (choices.units().size() > 1) {
            add(box(
                    "activity.anyUnit",
                    choices.units(),
                    Unit::name,
                    one -> unit != null && one.id() == unit,
                    one -> go(ActivityView.UNIT, one == null ? null : one.id())));
        }
        add(
                box(
                        "activity.anyPerson",
                        choices.people(),
                        ActivityControls::name,
                        one -> person != null && one.id() == person,
                        one -> go(ActivityView.PERSON, one == null ? null : one.id())),
                box(
                        "activity.anyKind",
                        List.of(ActivityKind.values()),
                        kind -> t("activity.kind." + kind.name()),
                        kind -> kind
                                == state.constant(ActivityView.KIND, ActivityKind.class)
                                        .orElse(null),
                        kind -> go(ActivityView.KIND, kind)),
                day("activity.from", ActivityView.FROM),
                day("activity.to", ActivityView.TO));
    }

    private static String name(Person person) {
        return person.title().isBlank() ? person.fullName() : person.fullName() + " · " + person.title();
    }

    private interface Chosen<T> {
        void is(@Nullable T value);
    }

    private static <T> ComboBox<T> box(
            String words, List<T> items, Function<T, String> label, Predicate<T> shown, Chosen<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.setPlaceholder(t(words));
        box.setAriaLabel(t(words));
        box.setItems(items);
        box.setItemLabelGenerator(label::apply);
        box.setClearButtonVisible(true);
        items.stream().filter(shown).findFirst().ifPresent(box::setValue);
        box.addValueChangeListener(event -> chosen.is(event.getValue()));
        return box;
    }

    private DateField day(String words, String name) {
        DateField field = new DateField(null);
        field.setPlaceholder(t(words));
        field.setAriaLabel(t(words));
        LocalDate shown = state.date(name).orElse(null);
        field.setValue(shown);
        field.addValueChangeListener(event -> go(name, event.getValue()));
        return field;
    }

    private void go(String name, @Nullable Object value) {
        state.with(ActivityView.BEFORE, null).with(name, value).go();
    }
}
