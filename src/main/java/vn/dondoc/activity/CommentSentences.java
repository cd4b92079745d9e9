package vn.dondoc.activity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said, as a sentence of the stream: who wrote it, whom it names, and which files came with it. */
@Component
class CommentSentences {

    private static final int LONGEST_QUOTE = 400;

    private final JdbcClient jdbc;

    CommentSentences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Said(long id, String fullName, String text) {}

    private record Mentioned(long commentId, String username, String fullName) {}

    private record Sent(long commentId, String fileName) {}

    Map<Long, String> of(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Mentioned> mentions = jdbc.sql("SELECT m.comment_id, p.username, p.full_name FROM comment_mention m"
                        + " JOIN person p ON p.id = m.person_id WHERE m.comment_id IN (:ids)")
                .param("ids", ids)
                .query(Mentioned.class)
                .list();
        Map<Long, List<String>> files = new HashMap<>();
        jdbc.sql("SELECT f.comment_id, x.file_name FROM comment_attachment f JOIN attachment x"
                        + " ON x.id = f.attachment_id WHERE f.comment_id IN (:ids) ORDER BY x.id")
                .param("ids", ids)
                .query(Sent.class)
                .list()
                .forEach(sent -> files.computeIfAbsent(sent.commentId(), id -> new ArrayList<>())
                        .add(sent.fileName()));
        Map<Long, String> sentences = new HashMap<>();
        jdbc.sql("SELECT c.id, p.full_name, c.text FROM assignment_comment c JOIN person p ON p.id = c.person_id"
                        + " WHERE c.id IN (:ids)")
                .param("ids", ids)
                .query(Said.class)
                .list()
                .forEach(said ->
                        sentences.put(said.id(), sentence(said, mentions, files.getOrDefault(said.id(), List.of()))));
        return sentences;
    }

    private static String sentence(Said said, List<Mentioned> mentions, List<String> files) {
        String named = said.text();
        for (Mentioned one : mentions) {
            if (one.commentId() == said.id()) {
                named = Pattern.compile(
                                "(?i)(?<![\\p{L}\\p{N}._@-])@" + Pattern.quote(one.username()) + "(?![\\p{L}\\p{N}_-])")
                        .matcher(named)
                        .replaceAll(Matcher.quoteReplacement(one.fullName()));
            }
        }
        String list = String.join(", ", files);
        if (named.isBlank()) {
            return "%s gửi tệp %s trong phần trao đổi.".formatted(said.fullName(), list);
        }
        return "%s viết: “%s”%s"
                .formatted(said.fullName(), shortened(named), list.isEmpty() ? "" : ", kèm tệp " + list + ".");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE
                ? text
                : text.substring(
                                        0,
                                        text.offsetByCodePoints(
                                                0, Math.min(LONGEST_QUOTE, text.codePointCount(0, text.length()))))
                                .strip()
                        + "…";
    }
}
