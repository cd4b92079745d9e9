package vn.dondoc.task;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * One line of a list of tasks.
 *
 * @param leadUnits names of the lead units
 * @param parts number of assignments, those stopped left out
 * @param doneParts done among them
 * @param overdueParts open among them and due before today
 * @param nextDue earliest due date of an open part
 */
public record TaskRow(
        TaskFacts task,
        String leadUnits,
        int parts,
        int doneParts,
        int overdueParts,
        @Nullable LocalDate nextDue,
        TaskState state) {}
