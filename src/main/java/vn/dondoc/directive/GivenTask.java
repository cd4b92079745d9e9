package vn.dondoc.directive;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.reporting.Bucket;

/**
 * A task as its giver outside the agency may know it: what was asked by which document, and how it stands. Who inside
 * the agency works on it, and how far that is, is not part of it.
 *
 * @param documentNumber number and symbol of the giver's document
 * @param documentDate its day; null for an order without a document, and for work whose document is not entered here
 * @param abstractText what the document is about
 * @param receivedOn when the agency received it; null when the document is not entered here
 * @param trackingNumber under which the giver follows the task in its own system
 * @param dueOn nearest due date of its open parts, else the latest; null when there is none
 * @param completedOn when the last part was completed; null while something is open
 * @param state EARLY, ON_TIME, LATE, IN_TIME or OVERDUE at the end of the day asked for
 */
public record GivenTask(
        String documentNumber,
        @Nullable LocalDate documentDate,
        String abstractText,
        @Nullable LocalDate receivedOn,
        String trackingNumber,
        String content,
        String deliverable,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate completedOn,
        Bucket state) {}
