package vn.dondoc.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.directive.DirectiveDetails;
import vn.dondoc.directive.DirectiveHead;
import vn.dondoc.directive.DirectiveRow;
import vn.dondoc.directive.DirectiveSummary;
import vn.dondoc.directive.Issuer;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.FigureSentence;
import vn.dondoc.task.TaskDetails;

/** A document that gives work outside a plan, with those of its tasks that the caller may see. */
record DirectiveJson(
        long id,
        int version,
        Head document,
        String enteredBy,
        Instant enteredAt,
        List<FileJson> files,
        List<TaskJson> tasks,
        List<DirectiveDetails.Event> history,
        boolean mayAdd,
        boolean mayCorrect) {

    /** The document. */
    record Head(
            Issuer issuer,
            String issuerName,
            String number,
            @Nullable LocalDate issuedOn,
            LocalDate receivedOn,
            String abstractText) {

        static Head of(DirectiveHead head) {
            return new Head(
                    head.issuer(),
                    head.issuerName(),
                    head.number(),
                    head.issuedOn(),
                    head.receivedOn(),
                    head.abstractText());
        }
    }

    /** A file of the document. */
    record FileJson(long id, String fileName, String contentType, long size) {}

    /** A task of the document with its parts. */
    record TaskJson(int position, String trackingNumber, TaskDetails details, boolean mayCorrect) {}

    /** A task in a list. */
    record Row(
            long directiveId,
            Head document,
            long taskId,
            int position,
            String trackingNumber,
            String content,
            Area area,
            String leadUnits,
            String cooperating,
            String deliverable,
            String deadlineText,
            @Nullable Long assignmentId,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate completedOn,
            @Nullable Bucket state) {

        static Row of(DirectiveRow row) {
            return new Row(
                    row.directiveId(),
                    Head.of(row.head()),
                    row.taskId(),
                    row.position(),
                    row.trackingNumber(),
                    row.content(),
                    row.area(),
                    row.leadUnits(),
                    row.cooperating(),
                    row.deliverable(),
                    row.deadlineText(),
                    row.assignmentId(),
                    row.dueOn(),
                    row.completedOn(),
                    row.state());
        }
    }

    /** The counts of one giver. */
    record Summary(
            Issuer issuer,
            int year,
            LocalDate asOf,
            FigureJson figures,
            String sentence,
            @Nullable Due due,
            long carriedOver) {

        /** What falls due in the window. */
        record Due(String window, LocalDate from, LocalDate to, FigureJson figures, String sentence) {}

        static Summary of(DirectiveSummary summary) {
            return new Summary(
                    summary.issuer(),
                    summary.year(),
                    summary.asOf(),
                    FigureJson.of(summary.whole()),
                    summary.sentence(),
                    summary.window() == null || summary.due() == null
                            ? null
                            : new Due(
                                    summary.window().code(),
                                    summary.window().from(),
                                    summary.window().to(),
                                    FigureJson.of(summary.due()),
                                    FigureSentence.of(summary.due())),
                    summary.carriedOver());
        }
    }

    static DirectiveJson of(DirectiveDetails details) {
        return new DirectiveJson(
                details.id(),
                details.version(),
                Head.of(details.head()),
                details.enteredBy(),
                details.enteredAt(),
                details.files().stream()
                        .map(file -> new FileJson(file.id(), file.fileName(), file.contentType(), file.size()))
                        .toList(),
                details.tasks().stream()
                        .map(task ->
                                new TaskJson(task.position(), task.trackingNumber(), task.details(), task.mayCorrect()))
                        .toList(),
                details.history(),
                details.mayAdd(),
                details.mayCorrect());
    }
}
