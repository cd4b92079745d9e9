package vn.dondoc.task;

import java.util.List;
import vn.dondoc.organization.Person;

/**
 * What a person would hand over.
 *
 * @param items open work that the acting person may hand over, most urgent first
 * @param receivers everybody who can take at least one of them
 * @param outOfReach open work of the person that somebody else must hand over
 * @param warnings Vietnamese sentences about what to look after; usually none
 */
public record HandOverList(
        Person person, List<HandOverItem> items, List<Person> receivers, long outOfReach, List<String> warnings) {}
