package vn.dondoc.ui.absence;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.organization.AbsenceData;
import vn.dondoc.organization.EnteredAbsence;
import vn.dondoc.organization.Person;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Toast;

/** The short form: who is away from when to when, and who stands in. */
class AbsenceDialog extends FormDialog {

    private final transient AbsenceServices services;
    private final ComboBox<Person> person;
    private final ComboBox<Person> substitute;
    private final DateField from;
    private final DateField to;
    private final TextField reason;

    /** @param saved called after it was saved */
    AbsenceDialog(AbsenceServices services, Runnable saved) {
        this(
                services,
                saved,
                people(t("absence.person")),
                people(t("absence.substitute")),
                new DateField(t("absence.from")),
                new DateField(t("absence.to")),
                new TextField(t("absence.reason")));
    }

    private AbsenceDialog(
            AbsenceServices services,
            Runnable saved,
            ComboBox<Person> person,
            ComboBox<Person> substitute,
            DateField from,
            DateField to,
            TextField reason) {
        super(
                t("absence.enter"),
                t("absence.save"),
                () -> save(services, saved, person, substitute, from, to, reason),
                person,
                dates(from, to),
                substitute,
                reason,
                hint());
        this.services = services;
        this.person = person;
        this.substitute = substitute;
        this.from = from;
        this.to = to;
        this.reason = reason;
        fill();
    }

    private void fill() {
        long me = services.actor().get().personId();
        List<Person> people = services.absences().people();
        person.setItems(people);
        people.stream().filter(one -> one.id() == me).findFirst().ifPresent(person::setValue);
        person.setReadOnly(people.size() < 2);
        from.setRequiredIndicatorVisible(true);
        to.setRequiredIndicatorVisible(true);
        from.setValue(services.today());
        to.setMin(services.today());
        substitute.setRequiredIndicatorVisible(true);
        substitute.setHelperText(t("absence.substituteHelp"));
        reason.setMaxLength(300);
        reason.setWidthFull();
        reason.setPlaceholder(t("absence.reasonExample"));
        person.addValueChangeListener(event -> offer());
        from.addValueChangeListener(event -> offer());
        to.addValueChangeListener(event -> offer());
        offer();
    }

    /** Only those who are there on all of the days. */
    private void offer() {
        Person chosen = substitute.getValue();
        List<Person> able = person.getValue() == null
                ? List.of()
                : services.absences().substitutes(person.getValue().id(), from.getValue(), to.getValue());
        substitute.setItems(able);
        if (chosen != null) {
            able.stream()
                    .filter(one -> one.id() == chosen.id())
                    .findFirst()
                    .ifPresentOrElse(substitute::setValue, substitute::clear);
        }
    }

    private static void save(
            AbsenceServices services,
            Runnable saved,
            ComboBox<Person> person,
            ComboBox<Person> substitute,
            DateField from,
            DateField to,
            TextField reason) {
        EnteredAbsence entered = services.absences()
                .enter(new AbsenceData(
                        id(person.getValue()),
                        id(substitute.getValue()),
                        from.getValue(),
                        to.getValue(),
                        reason.getValue()));
        Toast.success(t(
                "absence.saved",
                entered.absence().personName(),
                entered.absence().substituteName()));
        entered.warnings().forEach(Toast::problem);
        saved.run();
    }

    @Nullable
    private static Long id(@Nullable Person person) {
        return person == null ? null : person.id();
    }

    static ComboBox<Person> people(String label) {
        ComboBox<Person> people = new ComboBox<>(label);
        people.setItemLabelGenerator(
                person -> person.title().isBlank() ? person.fullName() : person.fullName() + " · " + person.title());
        people.setWidthFull();
        return people;
    }

    private static Div dates(DateField from, DateField to) {
        from.getStyle().set("flex", "1 1 150px");
        to.getStyle().set("flex", "1 1 150px");
        Div dates = new Div(from, to);
        dates.addClassName("dd-bar");
        return dates;
    }

    private static Span hint() {
        Span hint = new Span(t("absence.hint"));
        hint.addClassNames("muted", "small");
        return hint;
    }
}
