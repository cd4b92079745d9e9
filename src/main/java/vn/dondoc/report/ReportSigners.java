package vn.dondoc.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.security.Role;

/** Knows who signs a report: who approved it, before that the head of the agency. Not authorised, for features. */
@Service
@Transactional(readOnly = true)
public class ReportSigners {

    private final Organization organization;
    private final JdbcClient jdbc;

    ReportSigners(Organization organization, JdbcClient jdbc) {
        this.organization = organization;
        this.jdbc = jdbc;
    }

    /** Empty when nobody approved and the agency has not just one head. */
    public Optional<ReportSigner> of(Report report) {
        List<Person> people = organization.people(report.agencyId());
        return approver(report, people).or(() -> head(people)).map(person -> {
            Set<Role> roles = Set.copyOf(person.roles());
            return new ReportSigner(
                    person.fullName(), roles.contains(Role.DEPUTY_DIRECTOR) && !roles.contains(Role.DIRECTOR));
        });
    }

    private Optional<Person> approver(Report report, List<Person> people) {
        // while a correction is written, the one who approved the version before it has approved nothing yet
        if (report.state() != ReportState.APPROVED && report.state() != ReportState.FROZEN) {
            return Optional.empty();
        }
        return jdbc.sql("SELECT approved_by FROM report WHERE id = ? AND approved_by IS NOT NULL")
                .param(report.id())
                .query(Long.class)
                .optional()
                .flatMap(id ->
                        people.stream().filter(person -> person.id() == id).findFirst());
    }

    private static Optional<Person> head(List<Person> people) {
        List<Person> heads = people.stream()
                .filter(person -> person.active() && person.roles().contains(Role.DIRECTOR))
                .toList();
        return heads.size() == 1 ? Optional.of(heads.get(0)) : Optional.empty();
    }
}
