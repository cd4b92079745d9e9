package vn.dondoc.ui.inspection;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.lang.Nullable;
import vn.dondoc.inspection.Waiting;
import vn.dondoc.inspection.WaitingInspections;
import vn.dondoc.task.InboxScope;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.DueTag;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.inbox.InboxStrip;

/** What waits for the person in inspections, above the own list of work. */
@org.springframework.stereotype.Component
@Order(20)
class InspectionStrip implements InboxStrip {

    private static final int MOST = 8;

    private final WaitingInspections waiting;
    private final InspectionServices services;

    InspectionStrip(WaitingInspections waiting, InspectionServices services) {
        this.waiting = waiting;
        this.services = services;
    }

    @Override
    public Optional<Component> strip(InboxScope scope) {
        if (scope == InboxScope.ALL) {
            return Optional.empty();
        }
        List<Waiting> rows = waiting.mine();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Card card = Card.titled(t("inspection.strip.title", rows.size()));
        rows.stream().limit(MOST).forEach(row -> card.add(row(row)));
        if (rows.size() > MOST) {
            card.add(InspectionWords.link(InspectionsView.PATH, t("inspection.strip.more", rows.size() - MOST)));
        }
        return Optional.of(card);
    }

    private Div row(Waiting row) {
        String path = row.assignmentId() != null
                ? "viec/" + row.assignmentId()
                : row.visitId() == null
                        ? InspectionWords.path(row.inspectionId())
                        : InspectionWords.path(row.inspectionId(), row.visitId());
        Div words = new Div(InspectionWords.link(path, row.what()), new Div(InspectionWords.muted(row.inspection())));
        words.addClassName("words");
        Div side = new Div(new Tag(tone(row), t("inspection.wait." + row.kind().name())), due(row.due()));
        side.addClassName("side");
        Div line = new Div(words, side);
        line.addClassName("dd-setting");
        return line;
    }

    private static Tone tone(Waiting row) {
        return row.kind() == Waiting.Kind.VISIT ? Tone.BRAND : Tone.SOON;
    }

    private Component due(@Nullable LocalDate due) {
        return due == null ? new Div() : new DueTag(due, services.today()).inline();
    }
}
