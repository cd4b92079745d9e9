package vn.dondoc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;

/** The ways through the index find the same as reading every text. */
class CandidatesTest extends DatabaseTest {

    private static final String[] VOCABULARY = {
        "thủ", "tục", "thư", "thứ", "hành", "chính", "hộ", "hồ", "tịch", "tích", "sơ", "báo", "cáo", "tin", "tín",
        "của", "là", "de", "the", "56", "kh", "stp", "2024", "a", "I", "2", "5", "Đất", "dat"
    };

    @Autowired
    SearchEntries entries;

    @Autowired
    FullText index;

    @Autowired
    JdbcClient jdbc;

    private final Random random = new Random(42);

    @Test
    void indexAndTextsAgree() {
        long agency = agency("stp-angiang");
        List<SearchEntry> all = new ArrayList<>();
        for (int i = 1; i <= 150; i++) {
            all.add(entry(agency, i, SearchKind.values()[random.nextInt(5)], 2020 + random.nextInt(5)));
        }
        entries.put(all);
        entries.put(List.of(entry(agency("stp-kiengiang"), 1000, SearchKind.TASK, 2024)));
        SearchScope scope = new SearchScope(agency, true, Set.of(-1L), true);
        for (int looked : new int[] {1, 5, 60, 1000}) {
            Candidates candidates = new Candidates(new Newest(jdbc, looked), index, jdbc);
            for (int i = 0; i < 60; i++) {
                SearchWords search = SearchWords.of(query());
                Candidates.Found found = candidates.find(scope, search);
                Ranking ranking = new Ranking(search, LocalDate.of(2024, 3, 19));
                assertThat(ranking.best(found.candidates()).stream()
                                .map(Candidates.Candidate::subjectId)
                                .collect(Collectors.toSet()))
                        .as("%s, looking through %d", search.words(), looked)
                        .isEqualTo(reading(all, search));
                assertThat(found.more()).isEmpty();
            }
        }
    }

    private Set<Long> reading(List<SearchEntry> all, SearchWords search) {
        Ranking ranking = new Ranking(search, LocalDate.of(2024, 3, 19));
        return all.stream()
                .filter(entry -> ranking.score(new Candidates.Candidate(
                                0,
                                entry.kind(),
                                entry.subjectId(),
                                null,
                                null,
                                null,
                                entry.saidOn(),
                                Encoding.encode(entry).words()))
                        > 0)
                .map(SearchEntry::subjectId)
                .collect(Collectors.toSet());
    }

    private SearchEntry entry(long agency, int id, SearchKind kind, int year) {
        return new SearchEntry(
                kind,
                id,
                agency,
                null,
                kind == SearchKind.DOCUMENT ? null : 1L,
                null,
                LocalDate.of(year, 1 + random.nextInt(12), 1),
                List.of(words(6), words(3)),
                List.of(7L));
    }

    private String query() {
        return switch (random.nextInt(5)) {
            case 0 -> words(1);
            case 1 -> words(2);
            case 2 -> words(3);
            case 3 -> "\"" + words(2) + "\"";
            default -> words(1) + " " + words(1).replace("hộ", "ho");
        };
    }

    private String words(int count) {
        return random.ints(count, 0, VOCABULARY.length)
                .mapToObj(at -> VOCABULARY[at])
                .collect(Collectors.joining(" "));
    }

    private long agency(String code) {
        return jdbc.sql("SELECT id FROM agency WHERE code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }
}
