package vn.dondoc.ui.indicator;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.LongConsumer;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.indicator.IndicatorTemplates;
import vn.dondoc.indicator.RowDifference;
import vn.dondoc.indicator.TemplateVersion;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/** What is done with a whole version: copied, renamed, brought into force, compared. */
final class TemplateDialogs {

    private TemplateDialogs() {}

    static void copy(IndicatorTemplates templates, TemplateVersion from, LongConsumer made) {
        TextField name = name(from);
        new FormDialog(
                        t("indicator.template.copy"),
                        t("indicator.template.copy"),
                        () -> {
                            long id = templates.copy(from.id(), name.getValue()).id();
                            Toast.success(t("indicator.template.copied"));
                            made.accept(id);
                        },
                        new Paragraph(t("indicator.template.copyText")),
                        name)
                .open();
    }

    static void rename(IndicatorTemplates templates, TemplateVersion version, Runnable done) {
        TextField name = name(version);
        new FormDialog(
                        t("indicator.template.rename"),
                        t("indicator.template.rename"),
                        () -> {
                            templates.rename(version.id(), name.getValue());
                            done.run();
                        },
                        name)
                .open();
    }

    static void publish(
            IndicatorTemplates templates, TemplateVersion draft, List<ReportingWindow> windows, Runnable done) {
        ComboBox<ReportingWindow> from = new ComboBox<>(t("indicator.template.fromWindow"));
        from.setItems(windows);
        from.setItemLabelGenerator(ReportingWindow::label);
        from.setWidthFull();
        new FormDialog(
                        t("indicator.template.publish"),
                        t("indicator.template.publish"),
                        () -> {
                            if (from.getValue() == null) {
                                throw new InvalidInputException("window", t("indicator.template.fromWindow"));
                            }
                            templates.publish(draft.id(), from.getValue().code(), draft.version());
                            Toast.success(t("indicator.template.publishedDone"));
                            done.run();
                        },
                        new Paragraph(t("indicator.template.publishText")),
                        from)
                .open();
    }

    static void compare(IndicatorTemplates templates, TemplateVersion version) {
        Select<TemplateVersion> other = new Select<>();
        other.setLabel(t("indicator.template.compareWith"));
        other.setItems(templates.versions().stream()
                .filter(one -> one.id() != version.id())
                .toList());
        other.setItemLabelGenerator(TemplateDialogs::label);
        other.setWidthFull();
        Div result = new Div();
        result.addClassName("dd-stack");
        FormDialog dialog =
                new FormDialog(t("indicator.template.compareTitle"), t("dialog.close"), () -> {}, other, result);
        dialog.setWidth("760px");
        other.addValueChangeListener(event -> {
            result.removeAll();
            if (event.getValue() != null) {
                long earlier = Math.min(event.getValue().id(), version.id());
                long later = Math.max(event.getValue().id(), version.id());
                Toast.attempt(() -> show(result, templates.compare(earlier, later)));
            }
        });
        dialog.open();
    }

    private static void show(Div result, List<RowDifference> differences) {
        result.add(new Alert(
                Tone.IDLE,
                differences.isEmpty()
                        ? t("indicator.template.same")
                        : t("indicator.template.differences", differences.size())));
        UnorderedList list = new UnorderedList();
        list.addClassName("dd-indicator-review");
        for (RowDifference difference : differences) {
            Tone tone =
                    switch (difference.kind()) {
                        case ADDED -> Tone.OK;
                        case REMOVED -> Tone.LATE;
                        case CHANGED -> Tone.SOON;
                    };
            ListItem item = new ListItem(
                    new Tag(tone, difference.kind().label()),
                    new Span(" " + difference.code() + " " + difference.label()));
            difference.changes().forEach(change -> {
                Div line = new Div(change);
                line.addClassNames("muted", "small");
                item.add(line);
            });
            list.add(item);
        }
        result.add(list);
    }

    /** Number, name and state. */
    static String label(TemplateVersion version) {
        return t("indicator.template.versionOf", String.valueOf(version.number()), version.name()) + " · "
                + state(version);
    }

    static String state(TemplateVersion version) {
        if (version.draft()) {
            return t("indicator.template.draft");
        }
        return version.fromWindow() == null || version.fromWindow().isEmpty()
                ? t("indicator.template.fromBeginning")
                : t("indicator.template.published", version.fromWindow());
    }

    private static TextField name(TemplateVersion version) {
        TextField name = new TextField(t("indicator.template.name"));
        name.setValue(version.name());
        name.setWidthFull();
        return name;
    }
}
