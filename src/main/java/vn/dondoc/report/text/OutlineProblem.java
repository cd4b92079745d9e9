package vn.dondoc.report.text;

/**
 * What is wrong with an outline.
 *
 * @param key the block
 * @param field of the block: number, title, body, level, key, topics
 * @param message Vietnamese, names the block and says what to mend
 */
public record OutlineProblem(String key, String field, String message) {}
