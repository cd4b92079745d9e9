package vn.dondoc.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.security.ActorDirectory;

/** Finds {@code @username} in what people write; an address like {@code a@b.vn} is none. */
@Component
class Mentions {

    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\p{N}._@-])@([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)");
    private static final int MOST = 20;

    private final Organization organization;
    private final ActorDirectory actors;
    private final AssignmentVisibility visibility;

    Mentions(Organization organization, ActorDirectory actors, AssignmentVisibility visibility) {
        this.organization = organization;
        this.actors = actors;
        this.visibility = visibility;
    }

    /** The active people of the agency who may see the assignment: who can be mentioned. */
    List<Person> choices(Assignment assignment) {
        return organization.people(assignment.agencyId()).stream()
                .filter(Person::active)
                .filter(person -> actors.actor(person.username())
                        .filter(actor -> visibility.sees(actor, assignment))
                        .isPresent())
                .toList();
    }

    /**
     * The people mentioned in a text, in its order.
     *
     * @throws InvalidInputException when a name is unknown or its person may not see the assignment: nobody is passed
     *     over silently
     */
    List<Person> in(String text, Assignment assignment) {
        Map<String, Person> known = organization.people(assignment.agencyId()).stream()
                .collect(Collectors.toMap(person -> person.username().toLowerCase(Locale.ROOT), person -> person));
        Map<Long, Person> found = new LinkedHashMap<>();
        Matcher matcher = MENTION.matcher(text);
        while (matcher.find()) {
            Person person = known.get(matcher.group(1).toLowerCase(Locale.ROOT));
            if (person == null || !person.active()) {
                throw new InvalidInputException(
                        "text",
                        "Không có người dùng “@%s” trong cơ quan. Hãy chọn từ danh sách nhắc tên hoặc bỏ dấu @."
                                .formatted(matcher.group(1)));
            }
            found.put(person.id(), person);
        }
        if (found.size() > MOST) {
            throw new InvalidInputException("text", "Nhắc tối đa %d người trong một ý kiến.".formatted(MOST));
        }
        for (Person person : found.values()) {
            if (actors.actor(person.username())
                    .filter(actor -> visibility.sees(actor, assignment))
                    .isEmpty()) {
                throw new InvalidInputException(
                        "text",
                        "%s (@%s) không xem được công việc này nên không nhắc tên được."
                                .formatted(person.fullName(), person.username()));
            }
        }
        return List.copyOf(found.values());
    }
}
