package vn.dondoc.task;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * What a lead asks a cooperating unit for.
 *
 * @param unitId required; a unit that does not cooperate yet does so from now on
 * @param wanted required
 * @param due by when; null = as {@link Contributions#proposal} proposes
 */
public record ContributionDraft(
        @Nullable Long unitId, String wanted, @Nullable LocalDate due) {}
