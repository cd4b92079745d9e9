package vn.dondoc.plan;

import org.springframework.lang.Nullable;

/**
 * What issuing brought about.
 *
 * @param tasks tasks created: one for each row
 * @param assignments units' parts of them, each with a running process
 * @param warning Vietnamese: the replaced plan still has open tasks; or null
 */
public record Issued(
        long planId,
        String number,
        int tasks,
        int assignments,
        @Nullable String warning) {}
