package vn.dondoc.ui.register;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.register.RegisterDefinition;
import vn.dondoc.register.Registers;
import vn.dondoc.register.UploadReading;
import vn.dondoc.reporting.ExportedFile;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.DownloadLink;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.ProgressDialog;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UploadBox;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;

/** Takes a table into a register: sample, file, review, and what became of it. */
@Route(value = RegisterUploadView.PATH, layout = MainLayout.class)
@PermitAll
public class RegisterUploadView extends Page implements BeforeEnterObserver {

    /** Address of the page. */
    public static final String PATH = "so-theo-doi/nhap-tu-tep";

    private static final int LARGEST = 10 * 1024 * 1024;

    private final transient RegisterServices services;
    private transient UrlState url;

    RegisterUploadView(RegisterServices services) {
        super(t("register.upload.title"));
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!services.queries().mayEnter()) {
            event.rerouteToError(new ForbiddenException(t("error.forbidden.text")), t("error.forbidden.text"));
            return;
        }
        url = UrlState.of(event.getLocation());
        show();
    }

    private void show() {
        removeAll();
        UploadWork.current()
                .ifPresentOrElse(
                        work -> add(
                                back(work.register()),
                                new UploadReview(services, work, this::show, count -> report(work, count))),
                        this::begin);
    }

    private void begin() {
        RegisterDefinition chosen = Registers.find(url.text(RegisterState.REGISTER))
                .orElseGet(() -> Registers.all().get(0));
        ComboBox<RegisterDefinition> register = new ComboBox<>(t("register.register"));
        register.setItems(Registers.all());
        register.setItemLabelGenerator(RegisterDefinition::label);
        register.setValue(chosen);
        register.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                url = url.with(RegisterState.REGISTER, event.getValue().code());
                url.replace();
                show();
            }
        });
        ComboBox<UnitOption> unit = new ComboBox<>(t("register.upload.unit"));
        List<UnitOption> owners = services.owners();
        unit.setItems(owners);
        unit.setItemLabelGenerator(UnitOption::name);
        unit.setValue(owners.isEmpty() ? null : owners.get(0));
        Div fields = new Div(register, unit);
        fields.addClassName("dd-form");
        Div cards = new Div(
                Card.titled(t("register.upload.where"), fields, EntryFields.muted(t("register.upload.unitHint"))),
                Card.titled(t("register.upload.file"), sample(chosen), box(chosen, unit)));
        cards.addClassNames("dd-stack", "dd-directive-upload");
        add(back(chosen), new PageHeader(t("register.upload.title")).subtitle(chosen.label()), cards);
    }

    private Component box(RegisterDefinition register, ComboBox<UnitOption> unit) {
        UploadBox box = new UploadBox(t("register.upload.choose"), LARGEST, List.of(".xlsx"));
        return box.onFile(file -> {
            Long owner = unit.getValue() == null ? null : unit.getValue().id();
            ProgressDialog.<UploadReading>run(
                    t("register.upload.reading"),
                    progress -> services.uploads().read(register.code(), file.content(), owner),
                    reading -> {
                        UploadWork.begin(file.fileName(), register, reading);
                        show();
                    });
        });
    }

    private Component sample(RegisterDefinition register) {
        return new DownloadLink(t("register.upload.sample", register.label()), () -> {
            ExportedFile file = services.uploads().sample(register.code());
            return new DownloadLink.Download(file.fileName(), file.contentType(), file.content());
        });
    }

    private void report(UploadWork work, int count) {
        UploadWork.end();
        removeAll();
        long leftOut = work.rows().stream().filter(row -> !row.taken()).count();
        Card card = new Card(new Alert(
                Tone.OK, t("register.upload.done", count, work.register().label())));
        if (leftOut > 0) {
            card.add(new Div(new Span(t("register.upload.leftOut", leftOut))));
            work.rows().stream()
                    .filter(row -> !row.taken())
                    .forEach(row -> card.add(new Div(
                            EntryFields.muted(row.place() + ": " + Objects.requireNonNullElse(row.leftOut(), "")))));
        }
        Button more = new Button(t("register.upload.more"), event -> show());
        Div bar = new Div(back(work.register()), more);
        bar.addClassName("dd-bar");
        card.add(bar);
        add(new PageHeader(t("register.upload.title")), card);
    }

    private static Anchor back(RegisterDefinition register) {
        UrlState list = UrlState.of(RegistersView.PATH, "").with(RegisterState.REGISTER, register.code());
        return Links.to(list.href(), t("register.back"));
    }
}
