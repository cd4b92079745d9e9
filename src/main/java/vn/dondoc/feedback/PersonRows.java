package vn.dondoc.feedback;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of personal data, which nothing else reads. */
@Repository
class PersonRows {

    private final JdbcClient jdbc;

    PersonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps or changes the person of a feedback. */
    void save(long feedbackId, FeedbackPerson person) {
        jdbc.sql("""
                        INSERT INTO feedback_person (feedback_id, name, address, phone, email, private_text)
                        VALUES (?, ?, ?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE name = VALUES(name), address = VALUES(address), phone = VALUES(phone),
                          email = VALUES(email), private_text = VALUES(private_text)""")
                .params(
                        feedbackId,
                        person.name(),
                        person.address(),
                        person.phone(),
                        person.email(),
                        person.privateText())
                .update();
    }

    /** Empty when erased. */
    Optional<FeedbackPerson> of(long feedbackId) {
        return jdbc.sql("SELECT name, address, phone, email, private_text FROM feedback_person WHERE feedback_id = ?")
                .param(feedbackId)
                .query((row, index) -> new FeedbackPerson(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .optional();
    }

    void saveAddressee(long apologyId, FeedbackPerson person) {
        jdbc.sql("INSERT INTO apology_person (apology_id, name, address, phone, email) VALUES (?, ?, ?, ?, ?)")
                .params(apologyId, person.name(), person.address(), person.phone(), person.email())
                .update();
    }

    Optional<FeedbackPerson> addressee(long apologyId) {
        return jdbc.sql("SELECT name, address, phone, email FROM apology_person WHERE apology_id = ?")
                .param(apologyId)
                .query((row, index) ->
                        new FeedbackPerson(row.getString(1), row.getString(2), row.getString(3), row.getString(4), ""))
                .optional();
    }

    void erase(long feedbackId) {
        jdbc.sql("DELETE FROM feedback_person WHERE feedback_id = ?")
                .param(feedbackId)
                .update();
    }

    void eraseAddressee(long apologyId) {
        jdbc.sql("DELETE FROM apology_person WHERE apology_id = ?")
                .param(apologyId)
                .update();
    }

    void addFiles(long feedbackId, FilePart part, List<Long> files) {
        files.stream().distinct().forEach(file -> jdbc.sql(
                        "INSERT IGNORE INTO feedback_file (feedback_id, attachment_id, part)" + " VALUES (?, ?, ?)")
                .params(feedbackId, file, part.name())
                .update());
    }

    /** Ids of files by the part they belong to. */
    List<Long> files(long feedbackId, FilePart part) {
        return jdbc.sql("SELECT attachment_id FROM feedback_file WHERE feedback_id = ? AND part = ?"
                        + " ORDER BY attachment_id")
                .params(feedbackId, part.name())
                .query(Long.class)
                .list();
    }

    /** The part that a file belongs to; empty when it is none of the feedback's. */
    Optional<FilePart> part(long feedbackId, long fileId) {
        return jdbc.sql("SELECT part FROM feedback_file WHERE feedback_id = ? AND attachment_id = ?")
                .params(feedbackId, fileId)
                .query((row, index) -> FilePart.valueOf(row.getString(1)))
                .optional();
    }

    void forgetFiles(long feedbackId, FilePart part) {
        jdbc.sql("DELETE FROM feedback_file WHERE feedback_id = ? AND part = ?")
                .params(feedbackId, part.name())
                .update();
    }
}
