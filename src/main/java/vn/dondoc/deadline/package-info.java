/**
 * Reads Vietnamese deadline phrases into a rule and dates (domain.md section 4; section 11, decisions 1, 2, 11).
 * Plain Java: a normaliser, tokens, an ordered list of small recognisers, and a composer that joins what they found.
 * What cannot be read is {@code UNCLEAR} with a reason, never a guessed date.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Thời hạn")
package vn.dondoc.deadline;
