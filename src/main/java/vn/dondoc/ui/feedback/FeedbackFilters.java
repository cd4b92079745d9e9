package vn.dondoc.ui.feedback;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import vn.dondoc.feedback.FeedbackChannel;
import vn.dondoc.feedback.FeedbackFilter;
import vn.dondoc.feedback.FeedbackSubject;
import vn.dondoc.organization.Unit;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.MoreFilters;
import vn.dondoc.ui.component.SearchBox;
import vn.dondoc.ui.component.UrlState;

/** The fields that narrow the list. Every change leads to an address. */
class FeedbackFilters extends Div {

    private final transient Consumer<UrlState> go;
    private final transient List<ReportingWindow> windows;
    private final transient List<Unit> units;
    private final ComboBox<ReportingWindow> window = new ComboBox<>(t("feedback.window"));
    private final DateField from = new DateField(t("feedback.from"));
    private final DateField to = new DateField(t("feedback.to"));
    private final Select<FeedbackChannel> channel = new Select<>();
    private final Select<FeedbackSubject> subject = new Select<>();
    private final ComboBox<Unit> unit = new ComboBox<>(t("feedback.unit"));
    private final SearchBox search;
    private transient UrlState url;
    private boolean showing;

    FeedbackFilters(FeedbackServices services, Consumer<UrlState> go) {
        this.go = go;
        windows = services.windowChoices();
        units = services.units();
        addClassNames("dd-bar", "dd-register-filters");
        window.setItems(windows);
        window.setItemLabelGenerator(ReportingWindow::label);
        window.setClearButtonVisible(true);
        window.addValueChangeListener(event -> {
            ReportingWindow chosen = event.getValue();
            changed(url.with(FeedbackListState.FROM, chosen == null ? null : chosen.from())
                    .with(FeedbackListState.TO, chosen == null ? null : chosen.to()));
        });
        from.addValueChangeListener(event -> changed(url.with(FeedbackListState.FROM, event.getValue())));
        to.addValueChangeListener(event -> changed(url.with(FeedbackListState.TO, event.getValue())));
        channel.setLabel(t("feedback.channel"));
        channel.setItems(FeedbackChannel.values());
        channel.setEmptySelectionAllowed(true);
        channel.setEmptySelectionCaption(t("feedback.any"));
        channel.setPlaceholder(t("feedback.any"));
        channel.setItemLabelGenerator(one -> one == null ? t("feedback.any") : FeedbackWords.channel(one));
        channel.addValueChangeListener(event -> changed(url.with(FeedbackListState.CHANNEL, event.getValue())));
        subject.setLabel(t("feedback.subject"));
        subject.setItems(FeedbackSubject.values());
        subject.setEmptySelectionAllowed(true);
        subject.setEmptySelectionCaption(t("feedback.any"));
        subject.setPlaceholder(t("feedback.any"));
        subject.setItemLabelGenerator(one -> one == null ? t("feedback.any") : FeedbackWords.subject(one));
        subject.addValueChangeListener(event -> changed(url.with(FeedbackListState.SUBJECT, event.getValue())));
        unit.setItems(units);
        unit.setItemLabelGenerator(Unit::name);
        unit.setClearButtonVisible(true);
        unit.setVisible(services.feedbacks().seesWhole());
        unit.addValueChangeListener(event -> changed(url.with(
                FeedbackListState.UNIT,
                event.getValue() == null ? null : event.getValue().id())));
        search = new SearchBox(t("feedback.search"), text -> changed(url.with(FeedbackListState.TEXT, text)));
        search.setLabel(t("feedback.searchLabel"));
        MoreFilters more = new MoreFilters("feedback.moreFilters", "feedback.fewerFilters");
        more.add(from, to, channel, subject, unit);
        add(window, more, search, more.toggle());
        // all of them fit on one line of a usual screen; a date with its pattern needs the most
        List.<Component>of(window, channel, subject, unit).forEach(field -> wide(field, "1 1 126px"));
        List.<Component>of(from, to).forEach(field -> wide(field, "1 1 158px"));
        search.getStyle().set("flex", "1 1 170px");
    }

    /** Shows what the address says. */
    void show(UrlState address, FeedbackFilter filter) {
        showing = true;
        url = address;
        window.setValue(windows.stream()
                .filter(one -> one.from().equals(filter.from()) && one.to().equals(filter.to()))
                .findFirst()
                .orElse(null));
        from.setValue(filter.from());
        to.setValue(filter.to());
        channel.setValue(filter.channel());
        subject.setValue(filter.subject());
        unit.setValue(units.stream()
                .filter(one -> filter.unitId() != null && one.id() == filter.unitId())
                .findFirst()
                .orElse(null));
        search.setValue(filter.text());
        showing = false;
    }

    private static void wide(Component field, String flex) {
        field.getElement().getStyle().set("flex", flex).set("min-width", "0");
    }

    /** Puts the cursor into the search field. */
    void search() {
        search.focus();
    }

    private void changed(UrlState address) {
        if (!showing) {
            go.accept(address);
        }
    }
}
