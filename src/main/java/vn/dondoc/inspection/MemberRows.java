package vn.dondoc.inspection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The team: table {@code inspection_member}. */
@Repository
class MemberRows {

    private final JdbcClient jdbc;

    MemberRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lead first, then as entered. */
    List<Member> of(long inspectionId) {
        return jdbc.sql("""
                        SELECT m.*, p.unit_id FROM inspection_member m LEFT JOIN person p ON p.id = m.person_id
                        WHERE m.inspection_id = ? ORDER BY m.position""")
                .param(inspectionId)
                .query((row, index) -> new Member(
                        row.getLong("id"),
                        row.getObject("person_id", Long.class),
                        row.getString("name"),
                        row.getString("title"),
                        MemberRole.valueOf(row.getString("role")),
                        row.getObject("unit_id", Long.class)))
                .list();
    }

    /** The people of the agency on the team. */
    Set<Long> people(long inspectionId) {
        return of(inspectionId).stream()
                .map(Member::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Ids of inspections whose team these people are on. */
    Set<Long> inspectionsOf(Set<Long> people) {
        return people.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        jdbc.sql("SELECT DISTINCT inspection_id FROM inspection_member WHERE person_id IN (:people)")
                                .param("people", people)
                                .query(Long.class)
                                .list());
    }

    void replace(long inspectionId, List<Member> members) {
        jdbc.sql("DELETE FROM inspection_member WHERE inspection_id = ?")
                .param(inspectionId)
                .update();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            jdbc.sql("INSERT INTO inspection_member (inspection_id, person_id, name, title, role, position)"
                            + " VALUES (?, ?, ?, ?, ?, ?)")
                    .params(
                            inspectionId,
                            member.personId(),
                            member.name(),
                            member.title(),
                            member.role().name(),
                            i + 1)
                    .update();
        }
    }
}
