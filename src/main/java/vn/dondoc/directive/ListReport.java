package vn.dondoc.directive;

import java.util.List;

/**
 * What became of a list.
 *
 * @param rows rows that were in it
 * @param newDocuments documents that the agency did not have
 * @param knownDocuments documents that got further tasks
 * @param tasks tasks that were given
 * @param leftOut rows that were not taken, each with the reason
 * @param directiveIds the documents, in the order of the list
 */
public record ListReport(
        int rows, int newDocuments, int knownDocuments, int tasks, List<LeftOut> leftOut, List<Long> directiveIds) {

    /** Takes unmodifiable copies. */
    public ListReport {
        leftOut = List.copyOf(leftOut);
        directiveIds = List.copyOf(directiveIds);
    }

    /** A row that was not taken. */
    public record LeftOut(int position, String place, String content, String reason) {}
}
