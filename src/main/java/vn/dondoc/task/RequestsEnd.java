package vn.dondoc.task;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When work ends, whatever was asked around it falls away, in the same transaction. */
@Component
class RequestsEnd {

    private final ExtensionRows extensions;
    private final ReturnRequests returns;
    private final ContributionRows contributions;

    RequestsEnd(ExtensionRows extensions, ReturnRequests returns, ContributionRows contributions) {
        this.extensions = extensions;
        this.returns = returns;
        this.contributions = contributions;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AssignmentEnded ended) {
        extensions.drop(ended.businessKey());
        returns.drop(ended.businessKey());
        contributions.drop(ended.businessKey());
    }
}
