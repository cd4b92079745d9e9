package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import vn.dondoc.common.DomainException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.target.TargetLine;
import vn.dondoc.target.TargetReading;
import vn.dondoc.target.ValueDraft;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.ReasonDialog;
import vn.dondoc.ui.component.Tone;

/** One row of a file: as written, to be mended or left out with a reason. */
class UploadRowEditor extends Div {

    private final transient TargetServices services;
    private final transient UploadWork work;
    private final transient UploadWork.Row row;
    private final transient Consumer<UploadWork.Row> onChange;
    private final ComboBox<TargetLine> target = new ComboBox<>(t("target.name"));
    private final TextField value = new TextField(t("target.valueField"));
    private final DateField asOf = new DateField(t("target.asOfField"));
    private final TextField source = new TextField(t("target.sourceField"));
    private final TextField note = new TextField(t("target.noteField"));
    private final Div problem = new Div();

    UploadRowEditor(TargetServices services, UploadWork work, UploadWork.Row row, Consumer<UploadWork.Row> onChange) {
        this.services = services;
        this.work = work;
        this.row = row;
        this.onChange = onChange;
        addClassName("dd-stack");
        add(new H2(t("target.review.line", row.line())));
        if (row.leftOut() != null) {
            add(
                    new Alert(Tone.BRAND, t("target.review.leftBecause", row.leftOut())),
                    new Button(t("target.review.takeAgain"), event -> onChange.accept(row.leave(null))));
            return;
        }
        fill();
        Button save = new Button(t("target.review.saveRow"), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button leave = new Button(
                t("target.review.leave"),
                event -> ReasonDialog.ask(
                        t("target.review.leaveTitle", row.line()),
                        t("target.review.leave"),
                        reason -> onChange.accept(row.leave(reason))));
        Div bar = new Div(save, leave);
        bar.addClassName("dd-bar");
        target.setWidthFull();
        List.of(value, source, note).forEach(TextField::setWidthFull);
        asOf.setWidthFull();
        add(problem, target, value, asOf, source, note, bar);
    }

    private void fill() {
        List<TargetLine> mine = services.files().mine(work.window().year());
        target.setItems(mine);
        target.setItemLabelGenerator(line -> line.code() + " " + TargetWords.name(line.name()));
        TargetReading.Problem wrong = row.problem();
        TargetReading.Change change = row.change();
        if (change != null) {
            choose(mine, change.targetId());
            value.setValue(Formats.exact(change.draft().value()));
            asOf.setValue(change.draft().asOf());
            source.setValue(change.draft().source());
            note.setValue(change.draft().note());
        } else if (wrong != null) {
            problem.add(new Alert(Tone.LATE, wrong.message()));
            if (wrong.targetId() != null) {
                choose(mine, wrong.targetId());
            }
            value.setValue(wrong.value());
            asOf.setValue(services.day(wrong.asOf()));
            source.setValue(wrong.source());
            note.setValue(wrong.note());
        }
    }

    private void choose(List<TargetLine> mine, long id) {
        mine.stream().filter(line -> line.id() == id).findFirst().ifPresent(target::setValue);
    }

    private void save() {
        problem.removeAll();
        try {
            if (target.getValue() == null) {
                throw new InvalidInputException("targetId", t("target.review.targetMissing"));
            }
            TargetReading.Change mended = services.files()
                    .mended(
                            row.line(),
                            target.getValue().id(),
                            new ValueDraft(
                                    work.window().code(),
                                    TypedNumber.read("value", value.getValue()),
                                    asOf.getValue(),
                                    source.getValue(),
                                    note.getValue(),
                                    null));
            refuseTwice(mended);
            onChange.accept(new UploadWork.Row(row.line(), row.problem(), mended, null));
        } catch (DomainException refused) {
            problem.add(new Alert(Tone.LATE, refused.getMessage()));
        }
    }

    private void refuseTwice(TargetReading.Change mended) {
        work.changes().stream()
                .filter(other -> other.targetId() == mended.targetId() && other.line() != row.line())
                .findFirst()
                .ifPresent(other -> {
                    throw new InvalidInputException("targetId", t("target.review.twice", other.line()));
                });
    }
}
