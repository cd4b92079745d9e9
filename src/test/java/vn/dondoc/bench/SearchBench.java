package vn.dondoc.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dondoc.search.SearchAnswer;
import vn.dondoc.search.SearchForBench;
import vn.dondoc.security.CurrentActor;

/**
 * Searches as people type them, over tasks with texts of real plans and reports in random combination. What is timed is
 * every query to the database, and the whole call with ranking and reading the first page of hits.
 */
final class SearchBench {

    /** What is searched, by whom, and how often such words are in the texts. */
    private static final Map<String, String> SEARCHES = new LinkedHashMap<>();

    static {
        SEARCHES.put("Châu Đốc", "giamdoc");
        SEARCHES.put("chau doc", "giamdoc");
        SEARCHES.put("hộ tịch Tịnh Biên", "giamdoc");
        SEARCHES.put("ho tich tinh bien", "giamdoc");
        SEARCHES.put("thủ tục hành chính", "giamdoc");
        SEARCHES.put("thu tuc hanh chinh", "giamdoc");
        SEARCHES.put("báo cáo", "giamdoc");
        SEARCHES.put("bao cao", "giamdoc");
        SEARCHES.put("lý lịch tư pháp", "giamdoc");
        SEARCHES.put("\"kiểm soát thủ tục\"", "giamdoc");
        SEARCHES.put("117/KH-STP", "giamdoc");
        SEARCHES.put("đợt 4321", "giamdoc");
        SEARCHES.put("công chức quý", "giamdoc");
        SEARCHES.put("họp", "giamdoc");
        SEARCHES.put("khongcogi", "giamdoc");
        SEARCHES.put("Châu Đốc ", "truongphong.hctp");
        SEARCHES.put("ho tich", "truongphong.hctp");
        SEARCHES.put("thủ tục hành chính ", "truongphong.hctp");
        SEARCHES.put("quy định", "truongphong.hctp");
        SEARCHES.put("117/KH-STP ", "truongphong.hctp");
    }

    private static final String[] PLACES = {"Châu Đốc", "Long Xuyên", "Tịnh Biên", "Thoại Sơn", "Tri Tôn"};
    private static final String[] FIELDS = {
        "hộ tịch", "lý lịch tư pháp", "công chứng", "đấu giá tài sản", "trợ giúp pháp lý", "nuôi con nuôi"
    };

    private final SearchForBench search;
    private final CurrentActor current;
    private final JdbcTemplate jdbc;

    SearchBench(SearchForBench search, CurrentActor current, JdbcTemplate jdbc) {
        this.search = search;
        this.current = current;
        this.jdbc = jdbc;
    }

    /** Gives every task texts of its own; one in fifty names a field and a place. */
    void texts() {
        jdbc.execute("CREATE TABLE bench_phrase (id INT PRIMARY KEY, text VARCHAR(200) NOT NULL)");
        List<String> phrases = phrases();
        for (int i = 0; i < phrases.size(); i++) {
            jdbc.update("INSERT INTO bench_phrase VALUES (?, ?)", i, phrases.get(i));
        }
        int many = phrases.size();
        // squares of evenly spread numbers: some phrases are far more common than others, as in life
        jdbc.update("""
                UPDATE task t JOIN bench_phrase a ON a.id = FLOOR(POW(MOD(t.id * 7919, 100003) / 100003, 2) * %1$d)
                  JOIN bench_phrase b ON b.id = FLOOR(POW(MOD(t.id * 104729, 100019) / 100019, 2) * %1$d)
                  JOIN bench_phrase c ON c.id = FLOOR(POW(MOD(t.id * 1299709, 100043) / 100043, 2) * %1$d)
                SET t.content = CONCAT(a.text, ', ', b.text, ', đợt ', t.id,
                    IF(t.id %% 50 = 0, CONCAT(', ', ELT(1 + t.id DIV 50 %% 6, %2$s), ' ', ELT(1 + t.id DIV 300 %% 5, %3$s)), '')),
                  t.deliverable = LEFT(c.text, 60), t.source_label = CONCAT('KH ', t.id %% 400, '/KH-STP')""".formatted(many, quoted(FIELDS), quoted(PLACES)));
        jdbc.execute("DROP TABLE bench_phrase");
    }

    /** What one search took: at the database, and from the call to its answer. */
    record Times(Samples database, Samples whole) {}

    Map<String, Times> measure(int rounds) {
        Map<String, Times> times = new LinkedHashMap<>();
        for (int round = -3; round < rounds; round++) {
            boolean warmUp = round < 0;
            SEARCHES.forEach((text, account) -> current.runAs(account, () -> {
                Times one = warmUp
                        ? new Times(new Samples(), new Samples())
                        : times.computeIfAbsent(name(text, account), n -> new Times(new Samples(), new Samples()));
                one.whole().measure(() -> find(text));
                one.database().add(search.millisAtDatabase());
            }));
        }
        return times;
    }

    /** How many hits each search shows, for the table. */
    String hits(String name) {
        for (Map.Entry<String, String> one : SEARCHES.entrySet()) {
            if (name(one.getKey(), one.getValue()).equals(name)) {
                SearchAnswer answer = current.callAs(one.getValue(), () -> find(one.getKey()));
                return answer.total() + (answer.more() ? "+" : "");
            }
        }
        throw new IllegalArgumentException(name);
    }

    private SearchAnswer find(String text) {
        SearchAnswer answer = search.find(text);
        assertThat(answer.items().isEmpty()).isEqualTo(text.equals("khongcogi"));
        return answer;
    }

    private static String name(String text, String account) {
        return text.strip() + (account.equals("giamdoc") ? "" : " (a head of unit)");
    }

    private static String quoted(String[] words) {
        return "'" + String.join("', '", words) + "'";
    }

    private static List<String> phrases() {
        try (InputStream file = SearchBench.class.getResourceAsStream("/bench/phrases.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
