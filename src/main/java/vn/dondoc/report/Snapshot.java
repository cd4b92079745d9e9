package vn.dondoc.report;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What is kept for good when a report is frozen.
 *
 * @param text the whole text, section by section
 * @param figures every number with what it was counted from
 * @param appendix the statistics; a JSON null when the report has none
 */
public record Snapshot(JsonNode text, JsonNode figures, JsonNode appendix) {}
