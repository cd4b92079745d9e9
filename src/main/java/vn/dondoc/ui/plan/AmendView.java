package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.document.NewFile;
import vn.dondoc.plan.AmendmentDraft;
import vn.dondoc.plan.AmendmentEffect;
import vn.dondoc.plan.PlanAction;
import vn.dondoc.plan.PlanDetails;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.RowChange;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UploadBox;
import vn.dondoc.ui.shell.MainLayout;

/**
 * Amends an issued plan by a document: the document, the rows that it changes, adds and stops, and what that will do to
 * the work of each unit, before anything is done.
 */
@Route(value = "ke-hoach/:id([0-9]{1,18})/sua-doi", layout = MainLayout.class)
@PermitAll
public class AmendView extends Page implements BeforeEnterObserver {

    private static final int LARGEST_FILE = 20 * 1024 * 1024;

    private final transient PlanServices services;
    private final TextField number = new TextField(t("amend.number"));
    private final DateField date = new DateField(t("amend.date"));
    private final TextArea reason = new TextArea(t("amend.reason"));
    private final UploadBox file = new UploadBox(t("amend.file"), LARGEST_FILE, List.of());
    private final Div list = new Div();
    private final Div effects = new Div();
    private final Div problem = new Div();
    private final transient List<Item> items = new ArrayList<>();
    private transient PlanDetails plan;
    private transient List<PlanRow> rows = List.of();
    private long planId;

    /** One row of the amendment: changed, added ({@code row} null) or stopped ({@code change} null). */
    record Item(
            @Nullable PlanRow row,
            @Nullable RowChange change,
            @Nullable Long afterRowId) {

        boolean stops() {
            return change == null;
        }
    }

    AmendView(PlanServices services) {
        super(t("amend.tab"));
        this.services = services;
    }

    /** Address of the page for a plan. */
    static String path(long planId) {
        return "ke-hoach/" + planId + "/sua-doi";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        planId = event.getRouteParameters().getLong("id").orElseThrow(() -> new NotFoundException("Kế hoạch"));
        plan = services.queries().details(planId);
        if (!plan.allows(PlanAction.AMEND)) {
            event.forwardTo("ke-hoach/" + planId);
            return;
        }
        rows = services.review().rows(planId).stream().filter(PlanRow::included).toList();
        removeAll();
        build();
        show();
    }

    private void build() {
        number.setRequiredIndicatorVisible(true);
        number.setHelperText(t("amend.numberHint"));
        date.setRequiredIndicatorVisible(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(2000);
        reason.setWidthFull();
        Div head = new Div(number, date);
        head.addClassName("dd-bar");
        head.getStyle().set("align-items", "flex-start");
        Card document = Card.titled(t("amend.document"), head, reason, file);
        document.addClassName("dd-stack");
        list.addClassName("dd-stack");
        effects.addClassName("dd-stack");
        Button change =
                new Button(t("amend.change"), event -> AmendRowDialog.change(services, planId, free(), this::put));
        Button add = new Button(t("amend.add"), event -> AmendRowDialog.add(services, planId, rows, this::put));
        Button stop = new Button(t("amend.stop"), event -> AmendRowDialog.stop(free(), this::put));
        Div tools = new Div(change, add, stop);
        tools.addClassName("dd-bar");
        tools.getStyle().set("margin-bottom", "10px");
        Card content = Card.titled(t("amend.content"), tools, list);
        content.addClassName("dd-stack");
        Button preview = new Button(t("amend.preview"), event -> preview());
        Button save = new Button(t("amend.save"), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(event -> save.setEnabled(true));
        Div footer = new Div(preview, save);
        footer.addClassName("dd-bar");
        add(
                new Anchor("ke-hoach/" + planId, t("replace.back")),
                new PageHeader(t("amend.title", plan.summary().shownNumber())).subtitle(t("amend.subtitle")),
                document,
                content,
                effects,
                problem,
                footer);
    }

    /** Rows that are not in the amendment yet. */
    private List<PlanRow> free() {
        return rows.stream()
                .filter(row -> items.stream()
                        .noneMatch(item -> item.row() != null && item.row().id() == row.id()))
                .toList();
    }

    private void put(Item item) {
        items.removeIf(other -> item.row() != null
                && other.row() != null
                && other.row().id() == item.row().id());
        items.add(item);
        show();
    }

    private void show() {
        list.removeAll();
        effects.removeAll();
        problem.removeAll();
        if (items.isEmpty()) {
            list.add(new Empty(t("amend.none"), t("amend.noneHint")));
        }
        for (Item item : items) {
            Span what = new Span(
                    item.row() == null
                            ? t("amend.item.add", item.change().content())
                            : t(
                                    item.stops() ? "amend.item.stop" : "amend.item.change",
                                    item.row().code(),
                                    item.row().content()));
            Button out = new Button(t("amend.takeOut"), event -> {
                items.remove(item);
                show();
            });
            out.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            Card card = new Card(new Div(what));
            card.inset();
            if (item.change() != null) {
                AmendRowDialog.words(item).forEach(line -> {
                    Span words = new Span(line);
                    words.addClassName("muted");
                    card.add(new Div(words));
                });
            }
            card.add(out);
            list.add(card);
        }
    }

    private void preview() {
        attempt(() -> showEffects(services.amendments().preview(planId, draft(null))));
    }

    private void showEffects(List<AmendmentEffect> all) {
        effects.removeAll();
        Card card = Card.titled(t("amend.effects"));
        for (AmendmentEffect effect : all) {
            Div row = new Div(new Div(new Span(t("amend.row", effect.rowCode()))));
            effect.changes().forEach(line -> row.add(new Div(new Span(line))));
            effect.effects().forEach(line -> {
                Span words = new Span("→ " + line);
                words.addClassName("muted");
                row.add(new Div(words));
            });
            card.add(row);
        }
        effects.add(card);
    }

    private void save() {
        attempt(() -> {
            services.amendments().amend(planId, plan.summary().version(), draft(upload()));
            Toast.success(t("amend.saved"));
            getUI().ifPresent(ui -> ui.navigate("ke-hoach/" + planId));
        });
    }

    private void attempt(Runnable work) {
        problem.removeAll();
        try {
            work.run();
        } catch (RuntimeException failure) {
            problem.add(new Alert(Tone.LATE, Toast.words(failure)));
        }
    }

    @Nullable
    private NewFile upload() {
        return file.file()
                .map(arrived -> new NewFile(arrived.fileName(), arrived.content()))
                .orElse(null);
    }

    private AmendmentDraft draft(@Nullable NewFile upload) {
        return new AmendmentDraft(
                number.getValue(),
                date.getValue(),
                upload,
                reason.getValue(),
                items.stream()
                        .filter(item -> item.row() != null && !item.stops())
                        .map(item -> new AmendmentDraft.Row(item.row().id(), item.change()))
                        .toList(),
                items.stream()
                        .filter(item -> item.row() == null)
                        .map(item -> new AmendmentDraft.Added(item.afterRowId(), item.change()))
                        .toList(),
                items.stream().filter(Item::stops).map(item -> item.row().id()).toList());
    }
}
