package vn.dondoc.ui.inspection;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.inspection.InspectionDetails;
import vn.dondoc.inspection.Member;
import vn.dondoc.inspection.MemberDraft;
import vn.dondoc.inspection.MemberRole;
import vn.dondoc.organization.Person;
import vn.dondoc.ui.component.FormDialog;

/** The team: people of the agency and from outside, each with a role. */
final class TeamDialog {

    private record Row(
            @Nullable ComboBox<Person> person, @Nullable TextField name, TextField title, Select<MemberRole> role) {}

    private final InspectionServices services;
    private final List<Person> people;
    private final Div lines = new Div();
    private final List<Row> rows = new ArrayList<>();

    private TeamDialog(InspectionServices services) {
        this.services = services;
        people = services.organization().people(services.agency());
        lines.addClassName("dd-stack");
    }

    static void open(InspectionServices services, InspectionDetails details, Runnable reload) {
        TeamDialog form = new TeamDialog(services);
        details.members().forEach(member -> form.add(member, member.personId() == null));
        if (details.members().isEmpty()) {
            form.add(null, false);
            form.add(null, false);
            form.rows.get(0).role().setValue(MemberRole.LEAD);
        }
        Button person = new Button(t("inspection.team.addPerson"), event -> form.add(null, false));
        Button outsider = new Button(t("inspection.team.addOutsider"), event -> form.add(null, true));
        List.of(person, outsider).forEach(button -> button.addThemeVariants(ButtonVariant.LUMO_TERTIARY));
        Div more = new Div(person, outsider);
        more.addClassName("dd-bar");
        FormDialog dialog = new FormDialog(
                t("inspection.team"),
                t("inspection.save"),
                () -> services.form(
                        () -> services.planning()
                                .members(
                                        details.inspection().id(),
                                        details.inspection().version(),
                                        form.drafts()),
                        "inspection.saved",
                        reload),
                form.lines,
                more);
        dialog.setWidth("640px");
        dialog.open();
    }

    private void add(@Nullable Member member, boolean outsider) {
        Select<MemberRole> role = new Select<>();
        role.setItems(MemberRole.values());
        role.setItemLabelGenerator(one -> t("inspection.role." + one.name()));
        role.setValue(member == null ? MemberRole.MEMBER : member.role());
        role.setAriaLabel(t("inspection.team.role"));
        role.setWidth("150px");
        TextField title = new TextField();
        title.setAriaLabel(t("inspection.team.title"));
        title.setPlaceholder(t("inspection.team.title"));
        title.setValue(member == null ? "" : member.title());
        Div line = new Div();
        line.addClassName("dd-inspection-member");
        Row row;
        if (outsider) {
            TextField name = new TextField();
            name.setAriaLabel(t("inspection.team.name"));
            name.setPlaceholder(t("inspection.team.name"));
            name.setValue(member == null ? "" : member.name());
            row = new Row(null, name, title, role);
            line.add(name, title, role);
        } else {
            ComboBox<Person> person = new ComboBox<>();
            // somebody whose account was locked meanwhile stays there to be seen and replaced
            person.setItems(people.stream()
                    .filter(one -> one.active() || is(member, one))
                    .toList());
            person.setItemLabelGenerator(
                    one -> one.title().isBlank() ? one.fullName() : one.fullName() + " · " + one.title());
            person.setAriaLabel(t("inspection.team.person"));
            person.setPlaceholder(t("inspection.team.person"));
            people.stream().filter(one -> is(member, one)).findFirst().ifPresent(person::setValue);
            // another person comes with the own title
            person.addValueChangeListener(event ->
                    title.setValue(event.getValue() != null && is(member, event.getValue()) ? member.title() : ""));
            row = new Row(person, null, title, role);
            line.add(person, role);
        }
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> {
            rows.remove(row);
            lines.remove(line);
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(t("inspection.team.remove"));
        line.add(remove);
        rows.add(row);
        lines.add(line);
    }

    private static boolean is(@Nullable Member member, Person person) {
        return member != null && member.personId() != null && member.personId() == person.id();
    }

    /** Lines that were left empty are no members. */
    private List<MemberDraft> drafts() {
        List<MemberDraft> drafts = new ArrayList<>();
        for (Row row : rows) {
            if (row.person() != null && row.person().getValue() != null) {
                drafts.add(new MemberDraft(
                        row.person().getValue().id(),
                        "",
                        row.title().getValue(),
                        row.role().getValue()));
            } else if (row.name() != null && !row.name().isEmpty()) {
                drafts.add(new MemberDraft(
                        null,
                        row.name().getValue(),
                        row.title().getValue(),
                        row.role().getValue()));
            }
        }
        if (drafts.isEmpty()) {
            throw new InvalidInputException("members", t("inspection.team.empty"));
        }
        return drafts;
    }
}
