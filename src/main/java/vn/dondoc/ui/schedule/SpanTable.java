package vn.dondoc.ui.schedule;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.schedule.WorkSpan;

/** The same as the bars say, as a table. */
class SpanTable extends Div {

    SpanTable(List<WorkSpan> spans, LocalDate today) {
        addClassName("dd-table-wrap");
        Element table = new Element("table");
        table.getClassList().add("dd-table");
        Element head = new Element("tr");
        Stream.of("schedule.code", "schedule.content", "schedule.unit", "schedule.time", "schedule.state")
                .forEach(key ->
                        head.appendChild(new Element("th").setText(t(key)).setAttribute("scope", "col")));
        Element body = new Element("tbody");
        for (WorkSpan span : spans) {
            Element link = new Element("a")
                    .setText(span.content())
                    .setAttribute("href", "viec/" + span.id())
                    .setAttribute("router-link", "");
            body.appendChild(new Element("tr")
                    .appendChild(
                            new Element("td").setText(span.code()),
                            new Element("td").appendChild(link),
                            new Element("td").setText(span.unitName()),
                            new Element("td").setText(ScheduleWords.time(span)),
                            new Element("td").setText(ScheduleWords.state(span, span.state(today)))));
        }
        table.appendChild(new Element("thead").appendChild(head), body);
        getElement().appendChild(table);
    }
}
