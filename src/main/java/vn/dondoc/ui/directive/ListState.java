package vn.dondoc.ui.directive;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.lang.Nullable;
import vn.dondoc.directive.DirectiveFilter;
import vn.dondoc.directive.DirectiveState;
import vn.dondoc.directive.Issuer;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.ReportingWindows;
import vn.dondoc.ui.component.UrlState;

/**
 * What the address of the list says. Without anything: everything of the year, the quarter of today beside it, up to
 * today.
 *
 * @param asOf cut-off of all counts and states
 * @param dueInWindow only what falls due in the window
 */
record ListState(DirectiveFilter filter, ReportingWindow window, LocalDate asOf, boolean dueInWindow) {

    static final String ISSUER = "noi-giao";
    static final String STATE = "tinh-trang";
    static final String UNIT = "don-vi";
    static final String DUE_FROM = "han-tu";
    static final String DUE_TO = "han-den";
    static final String TRACKING = "ma";
    static final String TEXT = "tim";
    static final String WINDOW = "ky";
    static final String AS_OF = "den-het";
    static final String DUE = "trong-ky";
    static final String CHOSEN = "chon";

    static ListState of(UrlState url, ReportingWindows windows, LocalDate today) {
        Optional<LocalDate> day = url.date(AS_OF);
        ReportingWindow window = windows.find(url.text(WINDOW))
                .orElseGet(() -> day.map(windows::quarterOf).orElseGet(windows::current));
        LocalDate asOf = day.orElseGet(() -> window.cutOff(today));
        boolean due = !url.text(DUE).isEmpty();
        DirectiveFilter filter = new DirectiveFilter(
                url.constant(ISSUER, Issuer.class).orElse(null),
                url.constant(STATE, DirectiveState.class).orElse(DirectiveState.ASSIGNED),
                url.id(UNIT).orElse(null),
                url.date(DUE_FROM).orElse(null),
                url.date(DUE_TO).orElse(null),
                url.text(TRACKING),
                url.text(TEXT),
                asOf,
                due ? window : null);
        return new ListState(filter, window, asOf, due);
    }

    /** The list behind a number. */
    static UrlState list(UrlState url, Issuer issuer, DirectiveState state, boolean due) {
        return url.at(DirectivesView.PATH)
                .with(ISSUER, issuer)
                .with(STATE, state == DirectiveState.ASSIGNED ? null : state)
                .with(DUE, due ? "1" : null)
                .with(DUE_FROM, null)
                .with(DUE_TO, null)
                .with(TRACKING, null)
                .with(TEXT, null)
                .with(CHOSEN, null);
    }

    /** The chosen row. */
    @Nullable
    static Long chosen(UrlState url) {
        return url.id(CHOSEN).orElse(null);
    }
}
