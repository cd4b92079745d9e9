package vn.dondoc.ui.feedback;

import org.springframework.lang.Nullable;
import vn.dondoc.feedback.FeedbackChannel;
import vn.dondoc.feedback.FeedbackFilter;
import vn.dondoc.feedback.FeedbackSubject;
import vn.dondoc.ui.component.UrlState;

/** What the address of the list says; without anything all cases. */
record FeedbackListState(QuickChoice quick, FeedbackFilter filter) {

    static final String QUICK = "loc";
    static final String FROM = "tu";
    static final String TO = "den";
    static final String CHANNEL = "kenh";
    static final String SUBJECT = "linh-vuc";
    static final String UNIT = "don-vi";
    static final String TEXT = "tim";
    static final String CHOSEN = "chon";

    static FeedbackListState of(UrlState url) {
        QuickChoice quick = QuickChoice.of(url.text(QUICK));
        FeedbackFilter filter = new FeedbackFilter(
                quick.view(),
                quick.state(),
                url.constant(CHANNEL, FeedbackChannel.class).orElse(null),
                url.constant(SUBJECT, FeedbackSubject.class).orElse(null),
                url.id(UNIT).orElse(null),
                url.date(FROM).orElse(null),
                url.date(TO).orElse(null),
                url.text(TEXT));
        return new FeedbackListState(quick, filter);
    }

    /** The same list of another quick filter. */
    FeedbackFilter of(QuickChoice other) {
        return new FeedbackFilter(
                other.view(),
                other.state(),
                filter.channel(),
                filter.subject(),
                filter.unitId(),
                filter.from(),
                filter.to(),
                filter.text());
    }

    /** The chosen row. */
    @Nullable
    static Long chosen(UrlState url) {
        return url.id(CHOSEN).orElse(null);
    }
}
