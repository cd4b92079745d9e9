package vn.dondoc.inspection;

import org.springframework.lang.Nullable;

/**
 * Somebody to be put on the team.
 *
 * @param personId a person of the agency; null for somebody from outside
 * @param name of somebody from outside; ignored for a person
 * @param title position and place of work; of a person the own title when empty
 */
public record MemberDraft(@Nullable Long personId, String name, String title, MemberRole role) {

    /** A person of the agency. */
    public static MemberDraft person(long personId, MemberRole role) {
        return new MemberDraft(personId, "", "", role);
    }
}
