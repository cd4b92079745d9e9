package vn.dondoc.feedback;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for what is known of {@link FeedbackFixture#PERSON}, in a text or in the whole database. */
final class PersonalTraces {

    private static final List<String> WORDS =
            List.of("Bưởi", "Mỹ Khánh", "0912 345 678", "buoi.nt@", "bệnh hiếm", "nguyen-thi-buoi", "Buoi;1");

    private PersonalTraces() {}

    static List<String> in(String text) {
        return WORDS.stream().filter(text::contains).toList();
    }

    /** Columns of any table, the engine's too, that hold such a word: {@code feedback_person.name}. */
    static TreeSet<String> inDatabase(JdbcClient jdbc) {
        TreeSet<String> found = new TreeSet<>();
        List<Map<String, Object>> columns = jdbc.sql("""
                        SELECT c.table_name AS t, c.column_name AS c FROM information_schema.columns c
                        JOIN information_schema.tables t ON t.table_schema = c.table_schema
                          AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE'
                        WHERE c.table_schema = DATABASE() AND c.table_name NOT LIKE 'kept\\_%'
                          AND c.data_type IN ('varchar', 'char', 'text', 'mediumtext', 'longtext', 'blob', 'mediumblob',
                            'longblob', 'varbinary')""").query().listOfRows();
        for (Map<String, Object> column : columns) {
            for (byte[] word : (Iterable<byte[]>)
                    Stream.of(WORDS).flatMap(List::stream).map(one -> one.getBytes(StandardCharsets.UTF_8))::iterator) {
                boolean there = jdbc.sql("SELECT EXISTS (SELECT 1 FROM `%s` WHERE LOCATE(?, CAST(`%s` AS BINARY)) > 0)"
                                .formatted(column.get("t"), column.get("c")))
                        .param(word)
                        .query(Boolean.class)
                        .single();
                if (there) {
                    found.add(column.get("t") + "." + column.get("c"));
                }
            }
        }
        return found;
    }
}
