package vn.dondoc.ui.compile;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Set;
import vn.dondoc.common.Area;
import vn.dondoc.report.text.BlockKind;
import vn.dondoc.report.text.OutlineNode;
import vn.dondoc.report.text.OutlineTemplates;
import vn.dondoc.report.text.PartTopic;

/** The form of one block of an outline, and where it can go. */
final class BlockForm extends Div {

    /** What the person can do with the block's place. */
    enum Move {
        UP,
        DOWN,
        HIGHER,
        DEEPER,
        ADD_AFTER,
        ADD_BELOW,
        REMOVE
    }

    private final transient OutlineNode node;
    private final transient SerializableConsumer<OutlineNode> edited;
    private final Select<BlockKind> kind = new Select<>();
    private final TextField number = new TextField(t("outline.number"));
    private final TextField title = new TextField();
    private final TextArea body = new TextArea(t("outline.body"));
    private final CheckboxGroup<PartTopic> topics = new CheckboxGroup<>(t("outline.topics"));
    private final Select<Area> area = new Select<>();
    private final Button insert;

    BlockForm(
            OutlineNode node,
            OutlineTemplates outlines,
            SerializableConsumer<OutlineNode> edited,
            SerializableConsumer<Move> moved) {
        this.node = node;
        this.edited = edited;
        addClassNames("dd-form", "dd-stack", "dd-block-form");
        insert = new Button(t("compile.field.insert"), event -> new FieldPicker(
                        outlines.fields().stream()
                                .map(field -> new FieldPicker.Choice(field.token(), field.label(), ""))
                                .toList(),
                        words -> insert(words))
                .open());
        insert.addThemeVariants(ButtonVariant.LUMO_SMALL);
        kind.setLabel(t("outline.blockKind"));
        kind.setItems(BlockKind.values());
        kind.setItemLabelGenerator(one -> t("outline.block." + one));
        kind.setValue(node.kind());
        number.setValue(node.number());
        number.setMaxLength(20);
        title.setValue(node.title());
        title.setMaxLength(500);
        body.setValue(node.body());
        body.setMinHeight("160px");
        topics.setItems(PartTopic.values());
        topics.setItemLabelGenerator(topic -> t("outline.topic." + topic));
        topics.setValue(node.topics());
        area.setLabel(t("outline.area"));
        area.setEmptySelectionAllowed(true);
        area.setEmptySelectionCaption(t("outline.anyArea"));
        area.setItems(Area.values());
        area.setItemLabelGenerator(one -> one == null ? t("outline.anyArea") : one.label());
        area.setValue(node.area());
        number.setValueChangeMode(ValueChangeMode.LAZY);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        body.setValueChangeMode(ValueChangeMode.LAZY);
        add(moves(moved), kind, number, title, topics, area, body, insert);
        shown();
        kind.addValueChangeListener(event -> {
            shown();
            changed();
        });
        number.addValueChangeListener(event -> changed());
        title.addValueChangeListener(event -> changed());
        body.addValueChangeListener(event -> changed());
        topics.addValueChangeListener(event -> changed());
        area.addValueChangeListener(event -> changed());
    }

    private void insert(String words) {
        body.getElement()
                .executeJs("const i = this.inputElement; return i ? i.selectionStart : -1")
                .then(Integer.class, at -> Caret.insert(body, words, at));
    }

    private static Div moves(SerializableConsumer<Move> moved) {
        Div bar = new Div(
                move(VaadinIcon.ARROW_UP, Move.UP, moved),
                move(VaadinIcon.ARROW_DOWN, Move.DOWN, moved),
                move(VaadinIcon.ARROW_LEFT, Move.HIGHER, moved),
                move(VaadinIcon.ARROW_RIGHT, Move.DEEPER, moved),
                words(Move.ADD_AFTER, moved),
                words(Move.ADD_BELOW, moved),
                move(VaadinIcon.TRASH, Move.REMOVE, moved));
        bar.addClassName("dd-bar");
        return bar;
    }

    private static Button move(VaadinIcon icon, Move move, SerializableConsumer<Move> moved) {
        Button button = new Button(icon.create(), event -> moved.accept(move));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(t("outline.move." + move));
        button.setTooltipText(t("outline.move." + move));
        if (move == Move.REMOVE) {
            button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        return button;
    }

    private static Button words(Move move, SerializableConsumer<Move> moved) {
        Button button = new Button(t("outline.move." + move), event -> moved.accept(move));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void shown() {
        boolean heading = kind.getValue() == BlockKind.HEADING;
        boolean parts = kind.getValue() == BlockKind.PARTS;
        number.setVisible(heading);
        title.setLabel(t(heading ? "outline.heading" : "outline.name"));
        body.setVisible(!heading);
        body.setLabel(t(parts ? "outline.lead" : "outline.body"));
        insert.setVisible(!heading);
        topics.setVisible(parts);
        area.setVisible(parts);
    }

    private void changed() {
        boolean heading = kind.getValue() == BlockKind.HEADING;
        boolean parts = kind.getValue() == BlockKind.PARTS;
        edited.accept(new OutlineNode(
                node.key(),
                node.level(),
                kind.getValue(),
                heading ? number.getValue().strip() : "",
                title.getValue().strip(),
                heading ? "" : body.getValue().strip(),
                parts ? topics.getValue() : Set.of(),
                parts ? area.getValue() : null));
    }
}
