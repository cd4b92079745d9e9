package vn.dondoc.feedback;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.Vietnamese;

/** Finds earlier feedback that may say the same: of the same person, or with much the same words in its title. */
@Repository
class FeedbackLikeness {

    static final int DAYS = 30;

    private static final int ALIKE = 50;
    private static final int MOST = 10;

    private final JdbcClient jdbc;

    FeedbackLikeness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Candidate(SimilarFeedback feedback, FeedbackPerson person) {}

    /** @param id null while it is not kept yet */
    List<SimilarFeedback> before(
            long agencyId, @Nullable Long id, LocalDate receivedOn, String title, FeedbackPerson person) {
        Set<String> words = words(title);
        return candidates(agencyId, id, receivedOn).stream()
                .map(candidate -> compared(candidate, words, person))
                .filter(found -> found.samePerson() || found.alike() >= ALIKE)
                .sorted(Comparator.comparing(SimilarFeedback::samePerson)
                        .thenComparing(SimilarFeedback::alike)
                        .thenComparing(SimilarFeedback::id)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    void apart(long id, long earlierId, long person, Instant now) {
        jdbc.sql("INSERT IGNORE INTO feedback_apart (feedback_id, earlier_id, decided_by, decided_at)"
                        + " VALUES (?, ?, ?, ?)")
                .params(id, earlierId, person, Timestamp.from(now))
                .update();
    }

    private List<Candidate> candidates(long agencyId, @Nullable Long id, LocalDate receivedOn) {
        return jdbc.sql("""
                        SELECT f.id, f.case_number, f.case_year, f.received_on, f.title, f.state,
                          p.name, p.address, p.phone, p.email
                        FROM feedback f LEFT JOIN feedback_person p ON p.feedback_id = f.id
                        WHERE f.agency_id = :agency AND f.received_on BETWEEN :from AND :to
                          AND (:id IS NULL OR f.id < :id AND NOT EXISTS (
                            SELECT 1 FROM feedback_apart a WHERE a.feedback_id = :id AND a.earlier_id = f.id))""")
                .param("agency", agencyId)
                .param("from", receivedOn.minusDays(DAYS))
                .param("to", receivedOn)
                .param("id", id)
                .query((row, index) -> new Candidate(
                        new SimilarFeedback(
                                row.getLong("id"),
                                FeedbackRows.code(row),
                                row.getObject("received_on", LocalDate.class),
                                row.getString("title"),
                                FeedbackState.valueOf(row.getString("state")),
                                false,
                                0),
                        new FeedbackPerson(
                                text(row.getString("name")),
                                text(row.getString("address")),
                                text(row.getString("phone")),
                                text(row.getString("email")),
                                "")))
                .list();
    }

    private static SimilarFeedback compared(Candidate candidate, Set<String> words, FeedbackPerson person) {
        SimilarFeedback other = candidate.feedback();
        Set<String> both = new HashSet<>(words(other.title()));
        Set<String> either = new HashSet<>(both);
        either.addAll(words);
        both.retainAll(words);
        return new SimilarFeedback(
                other.id(),
                other.code(),
                other.receivedOn(),
                other.title(),
                other.state(),
                same(candidate.person(), person),
                either.isEmpty() ? 0 : 100 * both.size() / either.size());
    }

    private static boolean same(FeedbackPerson one, FeedbackPerson other) {
        String phone = Texts.phone(one.phone());
        return !phone.isEmpty() && phone.equals(Texts.phone(other.phone()))
                || same(one.email(), other.email())
                || same(one.name(), other.name()) && same(one.address(), other.address());
    }

    private static boolean same(String one, String other) {
        return !one.isBlank() && Vietnamese.plainKey(one).equals(Vietnamese.plainKey(other));
    }

    private static Set<String> words(String title) {
        return Arrays.stream(Vietnamese.plainKey(title).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
