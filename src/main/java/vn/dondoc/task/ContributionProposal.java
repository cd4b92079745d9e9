package vn.dondoc.task;

import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.organization.Unit;

/**
 * What a lead can ask for.
 *
 * @param due the usual date
 * @param latest the latest date; null = any
 * @param cooperating units that cooperate already
 * @param others further units that can be asked
 */
public record ContributionProposal(
        LocalDate due, @Nullable LocalDate latest, List<Unit> cooperating, List<Unit> others) {}
