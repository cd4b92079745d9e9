package vn.dondoc.plan;

import org.springframework.lang.Nullable;

/**
 * Something that a person has to settle before the plan can be submitted as signed or issued.
 *
 * @param code a {@link DecisionReason}, or UNREAD_ROW, NO_ROWS, NO_TITLE
 * @param rowId the row, or null; for UNREAD_ROW the id of the unread row
 * @param rowCode how a person names the row ("I.2.5"), or its place in the document
 * @param field field concerned, as the API spells it
 * @param message Vietnamese sentence
 */
public record Blocker(
        String code, @Nullable Long rowId, @Nullable String rowCode, String field, String message) {}
