package vn.dondoc.task;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.organization.PeopleAdministration;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.PersonData;

/**
 * A person leaves the unit or the agency, and the open work goes to others in the same transaction: neither without
 * the other. For the administrator of accounts.
 */
@Service
@Transactional
public class Departures {

    private final HandOvers handOvers;
    private final PeopleAdministration people;

    Departures(HandOvers handOvers, PeopleAdministration people) {
        this.handOvers = handOvers;
        this.people = people;
    }

    /**
     * Locks the account.
     *
     * @param version the version of the person that was seen
     * @param order null to leave the work where it is
     */
    public Person lock(long personId, int version, @Nullable HandOverOrder order) {
        handOver(personId, order);
        return people.deactivate(personId, version);
    }

    /**
     * Changes the person, usually to another unit.
     *
     * @param version the version of the person that was seen
     * @param order null to leave the work where it is
     */
    public Person change(long personId, int version, PersonData data, @Nullable HandOverOrder order) {
        handOver(personId, order);
        return people.change(personId, version, data);
    }

    private void handOver(long personId, @Nullable HandOverOrder order) {
        if (order != null) {
            handOvers.handOver(personId, order);
        }
    }
}
