package vn.dondoc.ui.inbox;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.document.FilePreviews;
import vn.dondoc.task.Comments;

/** The conversation about an assignment, on its page and beside the list. */
@org.springframework.stereotype.Component
@Order(80)
class TalkSection implements PanelSection {

    private final Comments comments;
    private final FilePreviews previews;
    private final AttachmentService attachments;

    TalkSection(Comments comments, FilePreviews previews, AttachmentService attachments) {
        this.comments = comments;
        this.previews = previews;
        this.attachments = attachments;
    }

    @Override
    public Optional<Component> section(StepContext context, boolean whole) {
        return Optional.of(new Talk(comments, previews, attachments, context.id()));
    }
}
