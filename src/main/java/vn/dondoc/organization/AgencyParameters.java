package vn.dondoc.organization;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.AuditSubject;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** Values of {@link AgencyParameter} for each agency. Features read them by agency; the administrator changes them. */
@Service
@Transactional
public class AgencyParameters {

    private final JdbcClient jdbc;
    private final Organization organization;
    private final Access access;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    AgencyParameters(
            JdbcClient jdbc,
            Organization organization,
            Access access,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.access = access;
        this.audit = audit;
        this.events = events;
    }

    /**
     * A parameter with the value that holds.
     *
     * @param standard whether nobody has set it
     */
    public record Setting(AgencyParameter parameter, String value, boolean standard) {}

    /** The value that holds in an agency. */
    @Transactional(readOnly = true)
    public String text(long agencyId, AgencyParameter parameter) {
        return organization.parameter(agencyId, parameter.key(), parameter.standard());
    }

    /** A whole number. */
    @Transactional(readOnly = true)
    public int number(long agencyId, AgencyParameter parameter) {
        return Integer.parseInt(text(agencyId, parameter));
    }

    /** Whole numbers, each once, in the order in which they are written. */
    @Transactional(readOnly = true)
    public List<Integer> numbers(long agencyId, AgencyParameter parameter) {
        return Arrays.stream(text(agencyId, parameter).split(","))
                .map(number -> Integer.valueOf(number.strip()))
                .distinct()
                .toList();
    }

    /** Yes or no. */
    @Transactional(readOnly = true)
    public boolean yes(long agencyId, AgencyParameter parameter) {
        return Boolean.parseBoolean(text(agencyId, parameter));
    }

    /** Every parameter of the own agency, for the administrator. */
    @Transactional(readOnly = true)
    public List<Setting> settings() {
        Actor actor = access.require(Action.MANAGE_PARAMETERS);
        return Arrays.stream(AgencyParameter.values())
                .map(parameter -> setting(actor.agencyId(), parameter))
                .toList();
    }

    /**
     * Sets a value.
     *
     * @throws InvalidInputException naming {@code value} when the parameter does not take it
     */
    public Setting change(AgencyParameter parameter, String value) {
        Actor actor = access.require(Action.MANAGE_PARAMETERS);
        String stripped = value.strip();
        parameter.problem(stripped).ifPresent(problem -> {
            throw new InvalidInputException("value", parameter.label() + ": " + problem);
        });
        String before = text(actor.agencyId(), parameter);
        jdbc.sql("""
                        INSERT INTO agency_parameter (agency_id, name, value) VALUES (?, ?, ?)
                        ON DUPLICATE KEY UPDATE value = VALUES(value)""").params(actor.agencyId(), parameter.key(), stripped).update();
        if (!before.equals(stripped)) {
            changed(actor, parameter, before, stripped);
        }
        return setting(actor.agencyId(), parameter);
    }

    /** Goes back to the default. */
    public Setting reset(AgencyParameter parameter) {
        Actor actor = access.require(Action.MANAGE_PARAMETERS);
        String before = text(actor.agencyId(), parameter);
        int removed = jdbc.sql("DELETE FROM agency_parameter WHERE agency_id = ? AND name = ?")
                .params(actor.agencyId(), parameter.key())
                .update();
        if (removed > 0) {
            changed(actor, parameter, before, parameter.standard());
        }
        return setting(actor.agencyId(), parameter);
    }

    private void changed(Actor actor, AgencyParameter parameter, String before, String after) {
        audit.record(
                actor.agencyId(),
                AuditSubject.PARAMETER,
                null,
                "%s: %s → %s"
                        .formatted(
                                parameter.label(),
                                parameter.type().show(before),
                                parameter.type().show(after)));
        events.publishEvent(new OrganizationChanged(actor.agencyId()));
        events.publishEvent(new ParameterChanged(actor.agencyId(), parameter));
    }

    private Setting setting(long agencyId, AgencyParameter parameter) {
        String stored = organization.parameter(agencyId, parameter.key(), "");
        return stored.isEmpty()
                ? new Setting(parameter, parameter.standard(), true)
                : new Setting(parameter, stored, false);
    }
}
