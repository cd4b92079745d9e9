package vn.dondoc.ui.register;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import vn.dondoc.register.Choice;
import vn.dondoc.register.EntryDraft;
import vn.dondoc.register.EntryProblem;
import vn.dondoc.register.EntryWords;
import vn.dondoc.register.FieldType;
import vn.dondoc.register.RegisterDefinition;
import vn.dondoc.register.RegisterField;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.Formats;

/**
 * The fields of a register, made from its definition. Numbers stay texts until they are checked, so that nothing typed is
 * lost; what is wrong is said at its field.
 */
class EntryFields extends Div {

    private static final int LONGEST_TYPED = 5_000;

    private final transient RegisterDefinition register;
    private final transient RegisterServices services;
    private final transient Map<String, HasValue<?, ?>> fields = new LinkedHashMap<>();
    private final ComboBox<UnitOption> unit = new ComboBox<>(t("register.unit"));
    private final DateField from = new DateField(t("register.from"));
    private final DateField day;
    private final ComboBox<ReportingWindow> window = new ComboBox<>(t("register.window"));
    private boolean typed;

    EntryFields(RegisterServices services, RegisterDefinition register) {
        this.services = services;
        this.register = register;
        addClassNames("dd-stack", "dd-register-form");
        day = new DateField(register.periodic() ? t("register.to") : register.dayLabel());
        day.setAutoOpen(false);
        from.setAutoOpen(false);
        day.setRequiredIndicatorVisible(true);
        unit.setItems(services.owners());
        unit.setItemLabelGenerator(UnitOption::name);
        Div head = block();
        if (register.periodic()) {
            from.setRequiredIndicatorVisible(true);
            window.setItems(services.windowChoices());
            window.setItemLabelGenerator(ReportingWindow::label);
            window.addValueChangeListener(event -> {
                if (event.isFromClient() && event.getValue() != null) {
                    from.setValue(event.getValue().from());
                    day.setValue(event.getValue().to());
                }
            });
            head.add(window, from);
        }
        head.add(day, unit);
        add(head);
        Div block = head;
        String heading = "";
        for (RegisterField field : register.fields()) {
            if (!field.group().equals(heading)) {
                heading = field.group();
                H3 title = new H3(heading);
                block = block();
                add(title, block);
            }
            Component component = component(field);
            if (field.type() == FieldType.TEXT && field.length() > 300) {
                component.addClassName("wide");
            }
            block.add(component);
        }
        fields.values()
                .forEach(one -> one.addValueChangeListener(event -> {
                    typed |= event.isFromClient();
                    clearProblem(one);
                }));
        day.addValueChangeListener(event -> clearProblem(day));
        from.addValueChangeListener(event -> clearProblem(from));
        unit.addValueChangeListener(event -> clearProblem(unit));
        usual();
    }

    /** Days and owner as they usually are. */
    private void usual() {
        List<UnitOption> owners = services.owners();
        Long own = services.actor().get().unitId();
        unit.setValue(owners.stream()
                .filter(one -> one.id() == null || one.id().equals(own))
                .findFirst()
                .orElse(owners.isEmpty() ? null : owners.get(0)));
        if (register.periodic()) {
            ReportingWindow usual = services.usualWindow();
            window.setValue(usual);
            from.setValue(usual.from());
            day.setValue(usual.to());
        } else {
            day.setValue(services.today());
        }
    }

    void set(EntryDraft draft) {
        unit.setValue(
                draft.unitId() == null
                        ? unit.getListDataView()
                                .getItems()
                                .filter(one -> one.id() == null)
                                .findFirst()
                                .orElse(null)
                        : new UnitOption(draft.unitId(), services.unitName(draft.unitId())));
        from.setValue(draft.from());
        day.setValue(draft.day());
        window.setValue(window(draft));
        fields.forEach((code, field) -> {
            if (!EntryProblem.DAY.equals(code)) {
                show(register.field(code).orElseThrow(), field, draft.values().get(code));
            }
        });
        typed = false;
    }

    EntryDraft draft() {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach((code, field) -> {
            Object value = field.getValue();
            if (value instanceof Choice choice) {
                values.put(code, choice.code());
            } else if (value != null && !value.toString().isBlank()) {
                values.put(code, value);
            }
        });
        UnitOption owner = unit.getValue();
        return new EntryDraft(
                owner == null ? null : owner.id(),
                register.periodic() ? from.getValue() : day.getValue(),
                day.getValue(),
                values);
    }

    /** Marks the fields; what belongs to no field is left. */
    List<EntryProblem> show(List<EntryProblem> problems) {
        java.util.ArrayList<EntryProblem> left = new java.util.ArrayList<>();
        boolean focused = false;
        for (EntryProblem problem : problems) {
            Component at = at(problem.field());
            if (!problem.refused() || !(at instanceof HasValidation marked)) {
                left.add(problem);
                continue;
            }
            marked.setErrorMessage(problem.message());
            marked.setInvalid(true);
            if (!focused && at instanceof Focusable<?> first) {
                first.focus();
                focused = true;
            }
        }
        return left;
    }

    /** Empties everything but days, owner, sort and source: the next entry is probably like this one. */
    void next() {
        String source = "SOURCE";
        fields.forEach((code, field) -> {
            if (!code.equals(register.groupField()) && !code.equals(source) && !code.equals("CUT_OFF")) {
                field.clear();
            }
            clearProblem(field);
        });
        typed = false;
        begin();
    }

    /** Puts the cursor where typing begins. */
    void begin() {
        fields.values().stream()
                .filter(one -> one.isEmpty() && one instanceof Focusable<?>)
                .findFirst()
                .ifPresent(one -> ((Focusable<?>) one).focus());
    }

    /** Whether something would be lost by closing. */
    boolean dirty() {
        return typed;
    }

    private static Div block() {
        Div block = new Div();
        block.addClassName("dd-form");
        return block;
    }

    private Component component(RegisterField field) {
        HasValue<?, ?> input =
                switch (field.type()) {
                    case DATE -> {
                        DateField date = new DateField(field.label());
                        date.setAutoOpen(false);
                        yield date;
                    }
                    case CHOICE -> choices(field, field.choices());
                    case YES_NO ->
                        choices(field, List.of(new Choice("1", t("register.yes")), new Choice("0", t("register.no"))));
                    default -> text(field);
                };
        input.setRequiredIndicatorVisible(field.required());
        fields.put(field.code(), input);
        return (Component) input;
    }

    private static ComboBox<Choice> choices(RegisterField field, List<Choice> choices) {
        ComboBox<Choice> box = new ComboBox<>(field.label());
        box.setItems(choices);
        box.setItemLabelGenerator(Choice::label);
        box.setClearButtonVisible(true);
        return box;
    }

    private static TextField text(RegisterField field) {
        TextField text = new TextField(field.label());
        // the service says how long a text may be; nothing is cut off while one pastes
        text.setMaxLength(field.numeric() ? 60 : LONGEST_TYPED);
        if (field.numeric()) {
            text.getElement().setAttribute("inputmode", "numeric");
            text.addClassName("number");
        }
        if (!field.hint().isEmpty()) {
            text.setHelperText(field.hint());
        }
        return text;
    }

    @SuppressWarnings("unchecked")
    private static void show(RegisterField field, HasValue<?, ?> input, @Nullable Object value) {
        if (value == null) {
            input.clear();
        } else if (input instanceof TextField text) {
            text.setValue(value instanceof BigDecimal number ? EntryWords.number(number) : value.toString());
        } else if (input instanceof DateField date) {
            date.setValue(
                    value instanceof java.time.LocalDate known
                            ? known
                            : vn.dondoc.register.EntryWords.date(value.toString())
                                    .orElse(null));
        } else if (input instanceof ComboBox<?> box) {
            String words = field.type() == FieldType.YES_NO && value instanceof Boolean yes
                    ? (yes ? "1" : "0")
                    : EntryWords.choice(field, value);
            ((ComboBox<Choice>) box)
                    .setValue(((ComboBox<Choice>) box)
                            .getListDataView()
                            .getItems()
                            .filter(one -> one.code().equals(words))
                            .findFirst()
                            .orElse(null));
        }
    }

    @Nullable
    private ReportingWindow window(EntryDraft draft) {
        return services.windowChoices().stream()
                .filter(one -> one.from().equals(draft.from()) && one.to().equals(draft.day()))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    private Component at(String code) {
        return switch (code) {
            case EntryProblem.UNIT -> unit;
            case EntryProblem.FROM -> from;
            case EntryProblem.DAY -> day;
            default -> (Component) fields.get(code);
        };
    }

    private static void clearProblem(HasValue<?, ?> field) {
        if (field instanceof HasValidation marked && field instanceof AbstractField<?, ?>) {
            marked.setInvalid(false);
            marked.setErrorMessage("");
        }
    }

    /** A few words about the entry that was just saved. */
    String saved() {
        return Formats.date(day.getValue()) + ", "
                + (unit.getValue() == null ? "" : unit.getValue().name());
    }

    /** A line in grey. */
    static Span muted(String words) {
        Span span = new Span(words);
        span.addClassNames("muted", "small");
        return span;
    }
}
