package vn.dondoc.organization;

import java.util.Optional;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.platform.StartFailure;
import vn.dondoc.security.Role;

/**
 * Makes the first agency and its administrator from the environment when the database has no agency yet. Once there
 * is one, the variables are not looked at.
 *
 * @see StartFailure one line for the operator when something is missing or the password is weak
 */
@Component
@Profile("!demo")
class FirstAdministrator implements ApplicationRunner, Ordered {

    private final Environment environment;
    private final OrganizationRows rows;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    FirstAdministrator(
            Environment environment,
            OrganizationRows rows,
            PasswordEncoder encoder,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.environment = environment;
        this.rows = rows;
        this.encoder = encoder;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public int getOrder() {
        return DemoConfiguration.FIRST;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!rows.isEmpty()) {
            return;
        }
        String agency = required("dondoc.agency.name", "DONDOC_AGENCY_NAME", "tên cơ quan");
        String username = required("dondoc.admin.username", "DONDOC_ADMIN_USERNAME", "tên đăng nhập của quản trị viên");
        String password = required("dondoc.admin.password", "DONDOC_ADMIN_PASSWORD", "mật khẩu của quản trị viên");
        Optional<String> problem = InputRule.usernameProblem(username);
        if (problem.isPresent()) {
            throw new StartFailure("DONDOC_ADMIN_USERNAME không dùng được. " + problem.get());
        }
        PasswordRule.problem(password, username).ifPresent(text -> {
            throw new StartFailure("DONDOC_ADMIN_PASSWORD không dùng được. " + text);
        });
        transaction.executeWithoutResult(status -> create(agency, username, password));
    }

    private void create(String agency, String username, String password) {
        String code = Vietnamese.plainKey(agency).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        long agencyId = rows.insertAgency(
                new AgencyData(null, code.substring(0, Math.min(40, code.length())), agency, "", "", ""));
        PersonData administrator = new PersonData(
                null,
                username,
                "Quản trị viên",
                "Quản trị viên",
                "",
                Set.of(Role.ADMIN, Role.SYSTEM_ADMIN),
                Set.of(),
                false);
        // the password stands in a file or a shell history, so it is good for the first login only
        rows.insertPerson(agencyId, administrator, encoder.encode(password), true);
        events.publishEvent(new OrganizationChanged(agencyId));
    }

    private String required(String property, String variable, String what) {
        String value = environment.getProperty(property, "").strip();
        if (value.isEmpty()) {
            throw new StartFailure("Cơ sở dữ liệu chưa có cơ quan nào; hãy đặt biến môi trường %s (%s) rồi chạy lại."
                    .formatted(variable, what));
        }
        return value;
    }
}
