package vn.dondoc.inspection;

import org.springframework.lang.Nullable;

/**
 * A member of the team.
 *
 * @param personId null for somebody from outside
 * @param title position and place of work
 * @param unitId the person's unit
 */
public record Member(
        long id,
        @Nullable Long personId,
        String name,
        String title,
        MemberRole role,
        @Nullable Long unitId) {}
