package vn.dondoc.ui.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.dashboard.BoardItem;
import vn.dondoc.dashboard.BoardList;
import vn.dondoc.dashboard.BoardQuery;
import vn.dondoc.dashboard.InspectionList;
import vn.dondoc.dashboard.ItemKind;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.component.UrlState;

/** Addresses behind the numbers of the dashboard. */
final class BoardLinks {

    static final String PATH = "tong-quan";
    static final String LIST_PATH = "tong-quan/danh-sach";
    static final String PARTS_PATH = "tong-quan/phan-bao-cao";
    static final String INSPECTIONS_PATH = "tong-quan/kiem-tra";
    static final String COMPARISON_PATH = "tong-quan/co-quan";

    static final String WINDOW = "ky";
    static final String SOURCE = "nguon";
    static final String KIOSK = "man-hinh";
    static final String LIST = "loai";
    static final String KIND = "nhom";
    static final String UNIT = "don-vi";
    static final String DAY = "ngay";

    /** How many rows the link's list has, for whoever checks it. */
    static final String COUNT = "data-count";

    private BoardLinks() {}

    static String list(BoardQuery query) {
        return UrlState.of(LIST_PATH, "")
                .with(LIST, query.list())
                .with(KIND, query.kind())
                .with(UNIT, query.unitId())
                .with(DAY, query.day())
                .href();
    }

    static BoardQuery query(UrlState url) {
        return new BoardQuery(
                url.constant(LIST, BoardList.class).orElse(BoardList.OVERDUE),
                url.constant(KIND, ItemKind.class).orElse(null),
                url.id(UNIT).orElse(null),
                url.date(DAY).orElse(null));
    }

    static String parts(long unitId, ReportingWindow window) {
        return UrlState.of(PARTS_PATH, "")
                .with(UNIT, unitId)
                .with(WINDOW, window.code())
                .href();
    }

    static String inspections(InspectionList list) {
        return UrlState.of(INSPECTIONS_PATH, "").with(LIST, list).href();
    }

    /** The inbox with what was overdue at the end of a past day. */
    static String overdueAt(long unitId, LocalDate day) {
        return UrlState.of("cong-viec/tat-ca", "")
                .with("loc", "ANY")
                .with("so-lieu", "OVERDUE")
                .with("den-ngay", day)
                .with(UNIT, unitId)
                .href();
    }

    /** The page about one thing. */
    static String of(BoardItem item) {
        return switch (item.kind()) {
            case WORK -> "viec/" + item.id();
            case REPORT -> "bao-cao/" + item.id();
            case REPORT_PART -> "bao-cao/" + item.id() + "/phan/" + item.unitId();
            case VISIT, REMEDY -> "kiem-tra/" + item.within() + "/don-vi/" + item.id();
            case FEEDBACK -> "phan-anh/" + item.id();
        };
    }

    /** A link inside the program. */
    static Anchor link(String href, Component... content) {
        return Links.to(href, content);
    }

    /** A link inside the program. */
    static Anchor link(String href, String text) {
        return Links.to(href, text);
    }

    /** A number that opens its list. */
    static Anchor number(String href, String text, long count, @Nullable String spoken) {
        Anchor link = link(href, text);
        link.getElement().setAttribute(COUNT, String.valueOf(count));
        if (spoken != null) {
            link.getElement().setAttribute("aria-label", spoken);
        }
        return link;
    }
}
