package vn.dondoc.ui.indicator;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import vn.dondoc.indicator.ValueSource;
import vn.dondoc.register.FactRow;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.component.UrlState;

/** What a computed value was computed from; each line opens what is behind it. */
final class SourceList extends Div {

    private static final int MOST_ENTRIES = 100;

    SourceList(List<ValueSource> sources, Function<String, String> rowHref) {
        add(new H3(t("indicator.sources")));
        UnorderedList list = new UnorderedList();
        list.addClassName("dd-indicator-sources");
        for (ValueSource source : sources) {
            list.add(item(source, rowHref));
        }
        add(list);
    }

    private static ListItem item(ValueSource source, Function<String, String> rowHref) {
        Span value = new Span(source.value() == null ? t("indicator.blankLong") : Formats.number(source.value()));
        value.addClassName(source.value() == null ? "muted" : "dd-indicator-number");
        String words = source.kind() == ValueSource.Kind.ROW ? source.name() + " " + source.label() : source.label();
        ListItem item = new ListItem();
        switch (source.kind()) {
            case ROW -> item.add(link(rowHref.apply(source.name()), words), new Span(": "), value);
            case TASKS -> item.add(link(tasks(source), words), new Span(": "), value);
            case FACT -> {
                item.add(new Span(words + ": "), value);
                if (!source.entries().isEmpty()) {
                    item.add(entries(source.entries()));
                }
            }
        }
        return item;
    }

    private static Component entries(List<FactRow> rows) {
        UnorderedList list = new UnorderedList();
        rows.stream()
                .limit(MOST_ENTRIES)
                .forEach(row -> list.add(new ListItem(
                        t("indicator.entry", Formats.date(row.day()), row.text(), Formats.number(row.amount())))));
        if (rows.size() > MOST_ENTRIES) {
            list.add(new ListItem(t("indicator.moreEntries", rows.size() - MOST_ENTRIES)));
        }
        return new NativeDetails(t("indicator.entries", rows.size()), list);
    }

    /** The list of tasks that were counted, on the page of progress. */
    private static String tasks(ValueSource source) {
        return UrlState.of("tien-do/danh-sach", "")
                .with("bucket", source.bucket())
                .with("source", source.source())
                .with("asOf", source.asOf())
                .href();
    }

    private static Anchor link(String href, String words) {
        return Links.to(href, words);
    }
}
