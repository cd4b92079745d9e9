package vn.dondoc.ui.feedback;

import org.springframework.stereotype.Component;
import vn.dondoc.feedback.Feedbacks;
import vn.dondoc.ui.shell.NavBadge;

/** How many cases wait for the person. */
@Component
class FeedbackBadge implements NavBadge {

    private final Feedbacks feedbacks;

    FeedbackBadge(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @Override
    public String path() {
        return FeedbacksView.PATH;
    }

    @Override
    public long count() {
        return feedbacks.countMine();
    }
}
