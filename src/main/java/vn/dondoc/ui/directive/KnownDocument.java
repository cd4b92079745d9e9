package vn.dondoc.ui.directive;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import vn.dondoc.directive.DirectiveDetails;
import vn.dondoc.directive.DirectiveHead;

/**
 * The document that the person entered last, kept for the session: most documents have more than one task.
 *
 * @param label the document for a sentence
 */
record KnownDocument(long directiveId, DirectiveHead head, String label) {

    static KnownDocument remember(long directiveId, DirectiveDetails details) {
        KnownDocument document = new KnownDocument(directiveId, details.head(), details.label());
        VaadinSession.getCurrent().setAttribute(KnownDocument.class, document);
        return document;
    }

    /** The last one with a number: an order without a document has no next task. */
    static Optional<KnownDocument> last() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(KnownDocument.class))
                .filter(document -> !document.head().number().isEmpty());
    }
}
