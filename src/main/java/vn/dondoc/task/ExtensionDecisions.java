package vn.dondoc.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import vn.dondoc.common.DomainException;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;

/**
 * The same word on many requests at once, each decided on its own: one that fails leaves the others as decided. One
 * alone is refused as it is by {@link Extensions}.
 */
@Service
public class ExtensionDecisions {

    private static final int MOST = 200;

    private final Extensions extensions;

    ExtensionDecisions(Extensions extensions) {
        this.extensions = extensions;
    }

    /** A request as the person saw it. */
    public record Seen(long id, int version) {}

    /** Grants each until the date that it asks for. */
    public BulkOutcome grant(List<Seen> requests, String note) {
        return each(requests, one -> extensions.grant(one.id(), one.version(), null, note));
    }

    /** Refuses all for the same reason. */
    public BulkOutcome refuse(List<Seen> requests, String reason) {
        return each(requests, one -> extensions.refuse(one.id(), one.version(), reason));
    }

    /** The same opinion on all. */
    public BulkOutcome giveOpinion(List<Seen> requests, @Nullable Opinion opinion, String text) {
        return each(requests, one -> extensions.giveOpinion(one.id(), one.version(), opinion, text));
    }

    private static BulkOutcome each(List<Seen> requests, Consumer<Seen> step) {
        if (requests.isEmpty()) {
            throw new InvalidInputException("requests", "Hãy chọn ít nhất một đề nghị.");
        }
        if (requests.size() > MOST) {
            throw new InvalidInputException("requests", "Mỗi lần tối đa %d đề nghị.".formatted(MOST));
        }
        List<Long> done = new ArrayList<>();
        List<BulkOutcome.Failure> failures = new ArrayList<>();
        for (Seen one : requests) {
            try {
                step.accept(one);
                done.add(one.id());
            } catch (ForbiddenException | NotFoundException refused) {
                if (requests.size() == 1) {
                    throw refused;
                }
                failures.add(new BulkOutcome.Failure(one.id(), refused.getMessage()));
            } catch (DomainException failure) {
                failures.add(new BulkOutcome.Failure(one.id(), failure.getMessage()));
            }
        }
        return new BulkOutcome(done, failures);
    }
}
