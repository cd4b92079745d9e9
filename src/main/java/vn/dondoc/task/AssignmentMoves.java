package vn.dondoc.task;

import java.util.List;

/**
 * What moves around an assignment.
 *
 * @param former what it carries on, latest first
 * @param next what it goes on in, when it was transferred, split or taken over by a later plan
 * @param extensions requests for a later due date, latest first
 * @param returns requests to give the work back, latest first
 * @param contributions parts that cooperating units were asked for, those that are still open first
 */
public record AssignmentMoves(
        List<LinkedPart> former,
        List<LinkedPart> next,
        List<ExtensionEntry> extensions,
        List<ReturnEntry> returns,
        List<ContributionEntry> contributions) {

    /** Takes unmodifiable copies. */
    public AssignmentMoves {
        former = List.copyOf(former);
        next = List.copyOf(next);
        extensions = List.copyOf(extensions);
        returns = List.copyOf(returns);
        contributions = List.copyOf(contributions);
    }

    /** The request for a later due date that nobody has decided yet, or null. */
    @org.springframework.lang.Nullable
    public ExtensionEntry openExtension() {
        return extensions.stream()
                .filter(one -> one.state() == RequestState.OPEN)
                .findFirst()
                .orElse(null);
    }

    /** The request to give the work back that nobody has decided yet, or null. */
    @org.springframework.lang.Nullable
    public ReturnEntry openReturn() {
        return returns.stream()
                .filter(one -> one.state() == RequestState.OPEN)
                .findFirst()
                .orElse(null);
    }

    /** Parts that are not there yet or that nobody has looked at. */
    public List<ContributionEntry> openContributions() {
        return contributions.stream().filter(one -> one.state().open()).toList();
    }
}
