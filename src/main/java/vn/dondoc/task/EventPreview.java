package vn.dondoc.task;

import java.time.LocalDate;
import java.util.List;

/**
 * What recording an event would start.
 *
 * @param due due date of the new work
 * @param explanation why, in whole Vietnamese sentences
 * @param warnings what the person should know first
 * @param again an event of the same day and words is recorded already
 */
public record EventPreview(LocalDate due, String explanation, List<String> warnings, boolean again) {}
