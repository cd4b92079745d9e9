package vn.dondoc.ui.compile;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.lang.Nullable;
import vn.dondoc.report.ReportKind;
import vn.dondoc.report.text.BlockKind;
import vn.dondoc.report.text.Outline;
import vn.dondoc.report.text.OutlineEdits;
import vn.dondoc.report.text.OutlineNode;
import vn.dondoc.report.text.OutlineProblem;
import vn.dondoc.report.text.OutlineTemplates;
import vn.dondoc.security.Action;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.MasterDetail;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** The outlines of reports: blocks as a tree, the form of the chosen one beside it, versions. */
@Route(value = OutlineView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.ADMIN, order = 45, titleKey = "outline.title", actions = Action.MANAGE_TEMPLATES)
public class OutlineView extends Page implements BeforeEnterObserver {

    static final String PATH = "de-cuong";
    private static final String KIND = "loai";
    private static final String VERSION = "phien-ban";

    private final transient OutlineTemplates outlines;
    private final Select<ReportKind> kindChoice = new Select<>();
    private final Select<Integer> versionChoice = new Select<>();
    private final Button save = new Button(t("outline.save"), event -> ask());
    private final PageHeader header = new PageHeader(t("outline.title"), kindChoice, versionChoice, save);
    private final Div problems = new Div();
    private final Div tree = new Div();
    private final MasterDetail split = new MasterDetail(new Card(tree).flush(), () -> choose(null));
    private transient UrlState state;
    private transient Outline outline;
    private transient List<OutlineNode> nodes = List.of();
    private int newest;

    @Nullable
    private String chosen;

    OutlineView(OutlineTemplates outlines) {
        super(t("outline.title"));
        this.outlines = outlines;
        kindChoice.setItems(ReportKind.values());
        kindChoice.setItemLabelGenerator(kind -> t("outline.kind." + kind));
        kindChoice.setAriaLabel(t("outline.kind"));
        kindChoice.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                state.with(KIND, event.getValue()).with(VERSION, null).go();
            }
        });
        versionChoice.setAriaLabel(t("outline.version"));
        versionChoice.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                state.with(VERSION, event.getValue() == newest ? null : event.getValue())
                        .go();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        problems.addClassName("dd-stack");
        tree.addClassName("dd-outline");
        add(header, problems, split);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = UrlState.of(event.getLocation());
        load();
    }

    private void load() {
        ReportKind kind = state.constant(KIND, ReportKind.class).orElse(ReportKind.QUARTER);
        newest = outlines.current(kind).version();
        int wanted = (int) state.number(VERSION, newest);
        outline = wanted == newest ? outlines.current(kind) : outlines.version(kind, wanted);
        nodes = outline.nodes();
        chosen = null;
        kindChoice.setValue(kind);
        List<Integer> versions = new ArrayList<>();
        outlines.versions(kind).forEach(one -> versions.add(one.version()));
        versions.add(0);
        versionChoice.setItems(versions);
        versionChoice.setItemLabelGenerator(
                number -> number == 0 ? t("outline.shipped") : t("outline.versionNo", String.valueOf(number)));
        versionChoice.setValue(outline.version());
        header.subtitle(
                outline.createdAt() == null
                        ? t("outline.shippedHint")
                        : outline.author().isEmpty()
                                ? t("outline.shippedHint")
                                : t(
                                        "outline.by",
                                        Formats.dateTime(outline.createdAt()),
                                        outline.author(),
                                        outline.note()));
        problems.removeAll();
        if (outline.version() != newest) {
            problems.add(new Alert(Tone.SOON, t("outline.oldVersion")));
        }
        draw();
    }

    private void draw() {
        save.setEnabled(!nodes.equals(outline.nodes()) || outline.version() != newest);
        tree.removeAll();
        nodes.forEach(node -> tree.add(row(node)));
        int at = index();
        if (at < 0) {
            split.clear();
        } else {
            split.show(new BlockForm(nodes.get(at), outlines, this::edited, this::moved));
        }
    }

    private NativeButton row(OutlineNode node) {
        Span name = new Span((node.number().isBlank() ? "" : node.number() + ". ") + node.title());
        name.addClassName("name");
        NativeButton row = new NativeButton("", event -> choose(node.key()));
        row.addClassNames("dd-outline-row", "l" + node.level(), node.kind() == BlockKind.HEADING ? "heading" : "block");
        row.getElement().setAttribute("aria-current", node.key().equals(chosen) ? "true" : "false");
        row.add(name);
        if (node.kind() != BlockKind.HEADING) {
            Span kind = new Span(t("outline.block." + node.kind()));
            kind.addClassNames("dd-tag", "idle");
            row.add(kind);
        }
        return row;
    }

    void choose(@Nullable String key) {
        chosen = key;
        draw();
    }

    private int index() {
        for (int at = 0; at < nodes.size(); at++) {
            if (nodes.get(at).key().equals(chosen)) {
                return at;
            }
        }
        return -1;
    }

    /** The form's block in the place of the chosen one; the form stays. */
    private void edited(OutlineNode node) {
        int at = index();
        if (at >= 0) {
            nodes = OutlineEdits.replace(nodes, at, node);
            save.setEnabled(true);
            tree.replace(tree.getComponentAt(at), row(node));
        }
    }

    private void moved(BlockForm.Move move) {
        int at = index();
        if (at < 0) {
            return;
        }
        switch (move) {
            case UP -> nodes = OutlineEdits.up(nodes, at);
            case DOWN -> nodes = OutlineEdits.down(nodes, at);
            case DEEPER -> nodes = OutlineEdits.deeper(nodes, at);
            case HIGHER -> nodes = OutlineEdits.higher(nodes, at);
            case ADD_AFTER -> {
                OutlineNode added = fresh(nodes.get(at).kind());
                nodes = OutlineEdits.addAfter(nodes, at, added);
                chosen = added.key();
            }
            case ADD_BELOW -> {
                OutlineNode added = fresh(BlockKind.TEXT);
                nodes = OutlineEdits.addBelow(nodes, at, added);
                chosen = added.key();
            }
            case REMOVE -> {
                Confirm.danger(
                        t("outline.remove"),
                        t("outline.removeText", nodes.get(at).title()),
                        t("outline.removeAction"),
                        () -> {
                            nodes = OutlineEdits.remove(nodes, at);
                            choose(null);
                        });
                return;
            }
        }
        draw();
    }

    private static OutlineNode fresh(BlockKind kind) {
        String key = "m-" + UUID.randomUUID().toString().substring(0, 12);
        return new OutlineNode(key, 1, kind, "", t("outline.newBlock"), "", Set.of(), null);
    }

    private void ask() {
        List<OutlineProblem> found = outlines.check(nodes);
        problems.removeAll();
        if (!found.isEmpty()) {
            found.forEach(problem -> {
                Button open = new Button(t("outline.openBlock"), event -> choose(problem.key()));
                open.addThemeVariants(ButtonVariant.LUMO_SMALL);
                problems.add(new Alert(Tone.LATE, problem.message(), open));
            });
            return;
        }
        TextField note = new TextField(t("outline.note"));
        note.setMaxLength(500);
        note.setWidthFull();
        new FormDialog(t("outline.saveTitle"), t("outline.save"), () -> save(note.getValue()), note).open();
    }

    private void save(String note) {
        Outline saved = outlines.save(outline.kind(), newest, note, nodes);
        Toast.success(t("outline.saved", String.valueOf(saved.version())));
        state = state.with(VERSION, null);
        state.replace();
        load();
    }
}
