package vn.dondoc.organization;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.organization.DemoAccounts.DemoAccount;
import vn.dondoc.organization.DemoAgency.DemoPerson;

/**
 * Two departments to try the program with, and for one of them the agency above it and two beside it. Not a bean: the profile {@code demo} calls it, and tests do.
 *
 * <p>What is there already is left as it is.
 */
public final class DemoOrganization {

    private static final List<DemoAgency> AGENCIES = List.of(DemoAgency.anGiang(), DemoAgency.kienGiang());
    private static final DemoAgency SUPERIOR = DemoAgency.anGiangsSuperior();
    private static final List<DemoAgency> NEIGHBOURS = DemoAgency.anGiangsNeighbours();

    private final OrganizationRows rows;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    /** Works on the program's database. */
    public DemoOrganization(
            JdbcClient jdbc, Clock clock, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.rows = new OrganizationRows(jdbc, clock);
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * Adds the agencies that are missing, each whole or not at all.
     *
     * @param password the one password of all accounts; hashed once, because hashing is slow on purpose
     */
    public void seed(String password, PasswordEncoder encoder) {
        addMissing(AGENCIES, password, encoder, code -> {});
    }

    /**
     * Adds the People's Committee above the first of the two departments, unless it is there.
     *
     * @param password as for {@link #seed}, which must have run
     */
    public void seedSuperior(String password, PasswordEncoder encoder) {
        if (rows.hasAgency(SUPERIOR.data().code())) {
            return;
        }
        String hash = encoder.encode(password);
        transaction.executeWithoutResult(status -> {
            long superior = add(SUPERIOR, hash);
            rows.putBelow(DemoAgency.anGiang().data().code(), superior);
            events.publishEvent(new OrganizationChanged(superior));
        });
    }

    /**
     * Adds two further agencies below the same People's Committee, unless they are there.
     *
     * @param password as for {@link #seedSuperior}, which must have run
     */
    public void seedNeighbours(String password, PasswordEncoder encoder) {
        addMissing(
                NEIGHBOURS,
                password,
                encoder,
                code -> rows.putBeside(code, DemoAgency.anGiang().data().code()));
    }

    private void addMissing(
            List<DemoAgency> agencies, String password, PasswordEncoder encoder, Consumer<String> further) {
        List<DemoAgency> missing = agencies.stream()
                .filter(agency -> !rows.hasAgency(agency.data().code()))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        String hash = encoder.encode(password);
        for (DemoAgency agency : missing) {
            transaction.executeWithoutResult(status -> {
                long agencyId = add(agency, hash);
                further.accept(agency.data().code());
                events.publishEvent(new OrganizationChanged(agencyId));
            });
        }
    }

    /** All accounts as the login page lists them. */
    static DemoAccounts allAccounts(String password) {
        List<DemoAgency> all = new ArrayList<>(AGENCIES);
        all.add(SUPERIOR);
        all.addAll(NEIGHBOURS);
        return accounts(password, all);
    }

    private static DemoAccounts accounts(String password, List<DemoAgency> agencies) {
        List<DemoAccount> accounts = new ArrayList<>();
        for (DemoAgency agency : agencies) {
            Map<String, String> units =
                    agency.units().stream().collect(Collectors.toMap(UnitData::code, UnitData::name));
            for (DemoPerson person : agency.people()) {
                String unit = person.unit();
                boolean sayUnit = person.account().contains(".") && !unit.isEmpty();
                accounts.add(new DemoAccount(
                        person.account() + agency.suffix(),
                        sayUnit ? person.title() + ", " + units.get(unit) : person.title(),
                        agency.data().name()));
            }
        }
        return new DemoAccounts(password, accounts);
    }

    private long add(DemoAgency agency, String hash) {
        long agencyId = rows.insertAgency(agency.data());
        Map<String, Long> units = new HashMap<>();
        int sortNo = 0;
        for (UnitData unit : agency.units()) {
            sortNo += 10;
            units.put(unit.code(), rows.insertUnit(agencyId, unit, sortNo));
        }
        for (DemoPerson person : agency.people()) {
            rows.insertPerson(
                    agencyId,
                    new PersonData(
                            units.get(person.unit()),
                            person.account() + agency.suffix(),
                            person.name(),
                            person.title(),
                            "",
                            person.roles(),
                            person.field().stream().map(units::get).collect(Collectors.toSet()),
                            person.signs()),
                    hash,
                    false);
        }
        return agencyId;
    }
}
