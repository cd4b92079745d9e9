package vn.dondoc.ui.register;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.register.EntryChange;
import vn.dondoc.register.EntryWords;
import vn.dondoc.register.RegisterDefinition;
import vn.dondoc.register.RegisterEntry;
import vn.dondoc.register.RegisterField;
import vn.dondoc.register.Registers;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.FactList;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.ReasonDialog;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/** One entry beside the list: its values, the other versions of its period, everything that happened to it. */
class EntryPanel extends Div {

    private final transient RegisterServices services;
    private final transient RegisterEntry entry;
    private final transient RegisterDefinition register;
    private final transient Runnable changed;

    EntryPanel(RegisterServices services, long id, Runnable changed) {
        this.services = services;
        this.changed = changed;
        entry = services.queries().entry(id);
        register = Registers.find(entry.register()).orElseThrow();
        addClassName("dd-stack");
        add(title());
        if (entry.withdrawn() != null) {
            add(new Alert(Tone.SOON, t("register.withdrawnWhy", entry.withdrawn())));
        }
        if (services.queries().mayEnter(entry.unitId()) && entry.withdrawn() == null) {
            add(actions());
        }
        add(values());
        versions();
        add(new H3(t("register.history")));
        services.queries().history(id).forEach(change -> add(change(change)));
    }

    private Component title() {
        Div tags = new Div();
        tags.addClassName("dd-bar");
        RegisterGrid.state(entry).forEach(tags::add);
        String days = register.periodic() || entry.nothing()
                ? Formats.date(entry.from()) + " – " + Formats.date(entry.day())
                : register.dayLabel() + " " + Formats.date(entry.day());
        Div block = new Div(EntryFields.muted(register.label()), new H2(days), tags);
        block.addClassName("dd-stack");
        return block;
    }

    private Component actions() {
        Div bar = new Div();
        bar.addClassName("dd-bar");
        if (!entry.nothing()) {
            Button change =
                    new Button(t("register.change"), event -> EntryDialog.change(services, register, entry, changed));
            bar.add(change);
        }
        bar.add(new Button(
                t("register.withdraw"),
                event -> ReasonDialog.ask(t("register.withdrawTitle"), t("register.withdraw"), reason -> {
                    services.entries().withdraw(entry.id(), entry.version(), reason);
                    Toast.success(t("register.withdrawDone"));
                    changed.run();
                })));
        return bar;
    }

    private Component values() {
        FactList facts = new FactList().fact(t("register.unit"), services.unitName(entry.unitId()));
        for (RegisterField field : register.fields()) {
            String value = EntryWords.shown(register, entry, field);
            if (!value.isEmpty()) {
                facts.fact(label(field), value);
            }
        }
        return facts.fact(
                t("register.enteredBy"), "%s, %s".formatted(entry.enteredBy(), Formats.dateTime(entry.enteredAt())));
    }

    private void versions() {
        if (!register.periodic()) {
            return;
        }
        List<RegisterEntry> versions = services.queries().versions(entry.id());
        if (versions.size() < 2) {
            return;
        }
        Card card = Card.titled(t("register.versions"));
        for (RegisterEntry version : versions) {
            Div line = new Div(new Span(EntryWords.of(register, version)));
            line.addClassName("dd-stack");
            if (version.valid()) {
                line.add(new vn.dondoc.ui.component.Tag(Tone.OK, t("register.valid")));
            } else if (services.queries().mayEnter(version.unitId())) {
                Button choose = new Button(
                        t("register.choose"),
                        event -> Toast.attempt(() -> {
                            services.entries().choose(version.id());
                            changed.run();
                        }));
                choose.addThemeVariants(ButtonVariant.LUMO_SMALL);
                line.add(choose);
            }
            card.add(line);
        }
        card.addClassName("dd-register-versions");
        add(card);
    }

    private static Component change(EntryChange change) {
        Div block = new Div(
                new Div(new Span(change.kind().label() + (change.reason().isEmpty() ? "" : ": " + change.reason()))),
                EntryFields.muted(change.by() + ", " + Formats.dateTime(change.at())));
        block.addClassName("dd-register-change");
        boolean first =
                change.fields().stream().allMatch(field -> field.before().isEmpty());
        if (!first) {
            change.fields()
                    .forEach(field -> block.add(new Div(new Span(t(
                            "register.beforeAfter",
                            field.label(),
                            field.before().isEmpty() ? t("register.blank") : field.before(),
                            field.after().isEmpty() ? t("register.blank") : field.after())))));
        } else if (!change.fields().isEmpty()) {
            block.add(new Div(EntryFields.muted(change.fields().stream()
                    .map(field -> field.label() + " " + field.after())
                    .collect(Collectors.joining("; ")))));
        }
        return block;
    }

    private static String label(RegisterField field) {
        return field.group().isEmpty() ? field.label() : field.group() + ": " + lower(field.label());
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
