package vn.dondoc.ui.compile;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dondoc.report.text.Against;
import vn.dondoc.report.text.Comparison;
import vn.dondoc.report.text.FieldState;
import vn.dondoc.report.text.FieldValue;
import vn.dondoc.report.text.PartText;
import vn.dondoc.report.text.ReportSection;
import vn.dondoc.report.text.ResolvedText;
import vn.dondoc.report.text.SectionVersion;
import vn.dondoc.report.text.TextDiff;
import vn.dondoc.ui.component.Chips;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Toast;

/** What stands beside a section's text: how it will be printed, what it comes from, other periods, its versions. */
final class SectionAside extends Div {

    private static final String PREVIEW = "xem";
    private static final String SOURCES = "nguon";
    private static final String COMPARE = "so-sanh";
    private static final String VERSIONS = "phien-ban";

    private final transient TextServices services;
    private final long reportId;
    private final boolean writable;
    private final transient SerializableConsumer<ReportSection> replaced;
    private final transient SerializableConsumer<String> insert;
    private final Chips chips;
    private final Div place = new Div();
    private transient ReportSection section;
    private Against against = Against.LAST_YEAR;

    SectionAside(
            TextServices services,
            long reportId,
            ReportSection section,
            boolean writable,
            SerializableConsumer<ReportSection> replaced,
            SerializableConsumer<String> insert) {
        this.services = services;
        this.reportId = reportId;
        this.section = section;
        this.writable = writable && !section.orphan();
        this.replaced = replaced;
        this.insert = insert;
        addClassName("dd-aside");
        chips = new Chips(t("compile.aside"))
                .add(PREVIEW, t("compile.aside.preview"), null)
                .add(SOURCES, t("compile.aside.sources"), null)
                .add(COMPARE, t("compile.aside.compare"), null)
                .add(VERSIONS, t("compile.aside.versions"), null);
        chips.select(PREVIEW).onSelect(value -> draw());
        place.addClassName("dd-aside-place");
        add(chips, place);
        draw();
    }

    void show(ReportSection now) {
        section = now;
        draw();
    }

    void compareFresh() {
        against = Against.FRESH;
        chips.select(COMPARE);
        draw();
    }

    /** What the person has typed beside what somebody else has saved. */
    void compareWithTyped(ReportSection theirs, String typed) {
        place.removeAll();
        place.add(new DiffTable(theirs.changedBy(), t("compile.conflict.typed"), TextDiff.of(theirs.text(), typed)));
    }

    static String time(LocalDateTime at) {
        return Formats.dateTime(at);
    }

    private void draw() {
        place.removeAll();
        switch (chips.selected()) {
            case SOURCES -> sources();
            case COMPARE -> compare();
            case VERSIONS -> versions();
            default -> place.add(new PrintedText(services.fields().resolve(reportId, section.text()), this::rows));
        }
    }

    private void rows(FieldValue value) {
        new SourceRowsDialog(value, services.fields().rows(reportId, value.token())).open();
    }

    private void sources() {
        Map<String, String> material = services.texts().material(reportId, section.key());
        place.add(new H3(t("compile.sources.units")));
        if (material.isEmpty()) {
            place.add(new Paragraph(t("compile.sources.none")));
        }
        material.forEach((unit, text) -> place.add(contribution(unit, text, true)));
        List<FieldValue> values = services.fields().resolve(reportId, section.text()).stretches().stream()
                .map(ResolvedText.Stretch::value)
                .filter(Objects::nonNull)
                .filter(value -> value.number() != null || value.link() != null || value.state() != FieldState.VALUE)
                .distinct()
                .toList();
        if (!values.isEmpty()) {
            place.add(new H3(t("compile.sources.figures")));
            values.forEach(value -> place.add(figure(value)));
        }
        place.add(new H3(t("compile.sources.all")));
        for (PartText part : services.texts().parts(reportId)) {
            Div texts = new Div();
            part.texts().forEach((topic, text) -> texts.add(contribution(topic.label(), text, false)));
            if (part.texts().isEmpty()) {
                texts.add(new Paragraph(t("compile.sources.nothing")));
            }
            place.add(new Details(part.unitName() + " · " + part.state().label(), texts));
        }
    }

    private Component contribution(String title, String text, boolean wide) {
        Span name = new Span(title);
        name.addClassName("name");
        Pre words = new Pre(text);
        Div box = new Div(name);
        if (writable) {
            NativeButton take = new NativeButton(t("compile.sources.insert"), event -> insert.accept(text));
            take.addClassName("dd-link");
            box.add(take);
        }
        box.add(words);
        box.addClassNames("dd-contribution", wide ? "wide" : "small");
        return box;
    }

    private Component figure(FieldValue value) {
        Span label = new Span(value.label());
        Span population = new Span(value.population());
        population.addClassName("dd-sub");
        Div words = new Div(label, population);
        Component number;
        if (value.state() != FieldState.VALUE) {
            Span missing = new Span(t("compile.field.empty"));
            missing.addClassName("missing");
            number = missing;
        } else if (value.link() != null) {
            number = new Anchor(value.link(), value.printed(), AnchorTarget.BLANK);
        } else {
            NativeButton open = new NativeButton(value.printed(), event -> rows(value));
            open.addClassName("dd-link");
            number = open;
        }
        Div row = new Div(words, number);
        row.addClassName("dd-figure-row");
        return row;
    }

    private void compare() {
        Chips kinds = new Chips(t("compile.compare.with"));
        for (Against one : Against.values()) {
            if (one != Against.FRESH || section.freshText() != null) {
                kinds.add(one.name(), t("compile.against." + one), null);
            }
        }
        if (against == Against.FRESH && section.freshText() == null) {
            against = Against.LAST_YEAR;
        }
        kinds.select(against.name()).onSelect(value -> {
            against = Against.valueOf(value);
            draw();
        });
        place.add(kinds);
        Comparison comparison = services.comparison().compare(reportId, section.key(), against);
        if (!comparison.figures().isEmpty()) {
            place.add(new FigurePairs(comparison));
        }
        if (comparison.found()) {
            place.add(new DiffTable(comparison.otherName(), t("compile.compare.now"), comparison.rows()));
        } else {
            place.add(new Paragraph(t("compile.compare.none", comparison.otherName())));
        }
    }

    private void versions() {
        for (SectionVersion version : services.texts().versions(reportId, section.key())) {
            String author = version.author().isEmpty() ? t("compile.byCompiler") : version.author();
            Span who = new Span(time(version.at()) + " · " + author);
            Span what = new Span(t("compile.origin." + version.origin()));
            what.addClassName("dd-sub");
            Div row = new Div(new Div(who, what));
            row.addClassName("dd-version-row");
            Button see = new Button(t("compile.version.see"), event -> {
                place.removeAll();
                Button back = new Button(t("compile.version.back"), back1 -> draw());
                back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                place.add(
                        back,
                        new DiffTable(
                                time(version.at()),
                                t("compile.compare.now"),
                                services.comparison().withVersion(reportId, section.key(), version.id())));
            });
            see.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            row.add(see);
            if (writable && !version.text().equals(section.text())) {
                Button restore = new Button(
                        t("compile.version.restore"),
                        event -> Toast.attempt(() -> replaced.accept(
                                services.texts().restore(reportId, section.key(), section.version(), version.id()))));
                restore.addThemeVariants(ButtonVariant.LUMO_SMALL);
                row.add(restore);
            }
            place.add(row);
        }
    }
}
