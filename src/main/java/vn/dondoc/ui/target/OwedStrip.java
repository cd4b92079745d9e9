package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.dondoc.target.OwedValue;
import vn.dondoc.task.InboxScope;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.inbox.InboxStrip;

/** Values of targets that the person's unit still owes, above the lists of work. */
@org.springframework.stereotype.Component
@Order(40)
class OwedStrip implements InboxStrip {

    private static final int SHOWN = 3;

    private final TargetServices services;

    OwedStrip(TargetServices services) {
        this.services = services;
    }

    @Override
    public Optional<Component> strip(InboxScope scope) {
        if (scope == InboxScope.ALL || !services.enters()) {
            return Optional.empty();
        }
        List<OwedValue> owed = services.owed().mine();
        if (owed.isEmpty()) {
            return Optional.empty();
        }
        Card card = Card.titled(t("target.strip.title", owed.size()))
                .actions(TargetWords.link(TargetUploadView.PATH, t("target.upload")));
        owed.stream().limit(SHOWN).forEach(one -> card.add(row(one)));
        if (owed.size() > SHOWN) {
            Div rest = new Div();
            owed.stream().skip(SHOWN).forEach(one -> rest.add(row(one)));
            card.add(new Details(t("target.strip.more", owed.size() - SHOWN), rest));
        }
        return Optional.of(card);
    }

    private static Div row(OwedValue one) {
        Div words = new Div(
                TargetWords.link(TargetWords.path(one.targetId()), one.code() + " " + TargetWords.name(one.name())));
        words.addClassName("words");
        words.add(new Div(TargetWords.muted(t("target.pageWanted", one.wanted()))));
        Div side = new Div(
                new Tag(Tone.SOON, t("target.strip.missing", one.period())),
                new Span(t("target.strip.ended", Formats.date(one.ended()))));
        side.addClassName("side");
        Div row = new Div(words, side);
        row.addClassName("dd-setting");
        return row;
    }
}
