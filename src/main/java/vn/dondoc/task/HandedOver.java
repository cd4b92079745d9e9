package vn.dondoc.task;

import java.util.List;

/**
 * What was handed over.
 *
 * @param assignments how many pieces of work have another officer now
 * @param outOfReach open work of the person that somebody else must hand over
 * @param warnings Vietnamese sentences about what to look after; usually none
 */
public record HandedOver(int assignments, long outOfReach, List<String> warnings) {}
