package vn.dondoc.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.security.Role;

/** Rows of people with their roles and fields. */
@Repository
class People {

    private static final String SELECT = """
            SELECT p.*,
                   (SELECT GROUP_CONCAT(r.role) FROM person_role r WHERE r.person_id = p.id) AS roles,
                   (SELECT GROUP_CONCAT(f.unit_id) FROM person_field f WHERE f.person_id = p.id) AS fields
            FROM person p
            """;

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Person> ofAgency(long agencyId) {
        return jdbc.sql(SELECT + "WHERE p.agency_id = ? ORDER BY p.unit_id, p.full_name, p.id")
                .param(agencyId)
                .query(People::person)
                .list();
    }

    Optional<Person> find(long personId) {
        return jdbc.sql(SELECT + "WHERE p.id = ?")
                .param(personId)
                .query(People::person)
                .optional();
    }

    Optional<Person> find(String username) {
        return jdbc.sql(SELECT + "WHERE p.username = ?")
                .param(username)
                .query(People::person)
                .optional();
    }

    /** Ids of active people of every agency with a role. */
    List<Long> activeWith(Role role) {
        return jdbc.sql(
                        "SELECT p.id FROM person p JOIN person_role r ON r.person_id = p.id WHERE p.active AND r.role = ?")
                .param(role.name())
                .query(Long.class)
                .list();
    }

    Optional<String> passwordHash(String username) {
        return jdbc.sql("SELECT password_hash FROM person WHERE username = ? AND active")
                .param(username)
                .query(String.class)
                .optional();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        long unit = row.getLong("unit_id");
        return new Person(
                row.getLong("id"),
                row.getLong("agency_id"),
                row.getObject("unit_id") == null ? null : unit,
                row.getString("username"),
                row.getString("full_name"),
                row.getString("title"),
                row.getString("email"),
                split(row.getString("roles")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                split(row.getString("fields")).map(Long::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.getBoolean("signs_by_delegation"),
                row.getBoolean("must_change_password"),
                row.getBoolean("active"),
                row.getInt("version"));
    }

    private static java.util.stream.Stream<String> split(String joined) {
        return joined == null ? java.util.stream.Stream.empty() : Arrays.stream(joined.split(","));
    }
}
