package vn.dondoc.ui.register;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.register.Choice;
import vn.dondoc.register.RegisterDefinition;
import vn.dondoc.register.RegisterField;
import vn.dondoc.register.RegisterKind;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Toast;

/** Confirms that there was nothing in a period, or that a state has not changed. */
final class NothingDialog {

    private NothingDialog() {}

    /** Whether a register knows one of the two. */
    static boolean fits(RegisterDefinition register) {
        return register.kind() != RegisterKind.CATALOGUE;
    }

    static String title(RegisterDefinition register) {
        return register.kind() == RegisterKind.SNAPSHOTS ? t("register.unchanged") : t("register.nothing");
    }

    static void open(RegisterServices services, RegisterDefinition register, Runnable onSaved) {
        if (register.kind() == RegisterKind.SNAPSHOTS) {
            unchanged(services, register, onSaved);
        } else {
            nothing(services, register, onSaved);
        }
    }

    private static void nothing(RegisterServices services, RegisterDefinition register, Runnable onSaved) {
        ComboBox<UnitOption> unit = owners(services);
        ReportingWindow usual = services.usualWindow();
        DateField from = new DateField(t("register.from"));
        DateField to = new DateField(t("register.to"));
        from.setValue(usual.from());
        to.setValue(usual.to());
        ComboBox<ReportingWindow> window = new ComboBox<>(t("register.window"));
        window.setItems(services.windowChoices());
        window.setItemLabelGenerator(ReportingWindow::label);
        window.setValue(usual);
        window.addValueChangeListener(
                event -> Optional.ofNullable(event.getValue()).ifPresent(one -> {
                    from.setValue(one.from());
                    to.setValue(one.to());
                }));
        List<Component> parts =
                new ArrayList<>(List.of(new Paragraph(t("register.nothingText")), window, from, to, unit));
        ComboBox<Choice> group = new ComboBox<>();
        Optional<RegisterField> sorts = register.field(register.groupField());
        sorts.ifPresent(field -> {
            group.setLabel(field.label());
            group.setItems(field.choices());
            group.setItemLabelGenerator(Choice::label);
            group.setClearButtonVisible(true);
            group.setPlaceholder(t("register.everySort"));
            parts.add(group);
        });
        new FormDialog(
                        t("register.nothing") + ": " + register.label(),
                        t("register.confirmNothing"),
                        () -> {
                            services.entries()
                                    .confirmNothing(
                                            register.code(),
                                            owner(unit).id(),
                                            from.getValue(),
                                            to.getValue(),
                                            group.getValue() == null
                                                    ? null
                                                    : group.getValue().code());
                            Toast.success(t("register.nothingSaved"));
                            onSaved.run();
                        },
                        parts.toArray(Component[]::new))
                .open();
    }

    private static void unchanged(RegisterServices services, RegisterDefinition register, Runnable onSaved) {
        ComboBox<UnitOption> unit = owners(services);
        DateField day = new DateField(register.dayLabel());
        day.setValue(services.today());
        new FormDialog(
                        t("register.unchanged") + ": " + register.label(),
                        t("register.confirmUnchanged"),
                        () -> {
                            if (day.getValue() == null) {
                                throw new InvalidInputException("day", t("register.dayMissing"));
                            }
                            services.entries()
                                    .confirmUnchanged(
                                            register.code(), owner(unit).id(), day.getValue());
                            Toast.success(t("register.unchangedSaved"));
                            onSaved.run();
                        },
                        new Paragraph(t("register.unchangedText")),
                        day,
                        unit)
                .open();
    }

    private static ComboBox<UnitOption> owners(RegisterServices services) {
        ComboBox<UnitOption> unit = new ComboBox<>(t("register.unit"));
        List<UnitOption> owners = services.owners();
        unit.setItems(owners);
        unit.setItemLabelGenerator(UnitOption::name);
        unit.setValue(owners.isEmpty() ? null : owners.get(0));
        return unit;
    }

    private static UnitOption owner(ComboBox<UnitOption> unit) {
        if (unit.getValue() == null) {
            throw new InvalidInputException("unitId", t("register.unitMissing"));
        }
        return unit.getValue();
    }
}
