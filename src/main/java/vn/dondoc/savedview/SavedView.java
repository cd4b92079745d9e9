package vn.dondoc.savedview;

/**
 * A named filter of a list.
 *
 * @param page address of the list without leading slash, for example {@code cong-viec/cua-phong}
 * @param query parameters of the address, for example {@code loc=OVERDUE&sap-xep=unit}
 * @param shared whether the people of the owner's unit see it as well
 * @param own whether it is the acting person's
 * @param ownerName whose it is
 * @param standard whether the page opens with it for the acting person
 */
public record SavedView(
        long id,
        String page,
        String name,
        String query,
        boolean shared,
        boolean own,
        String ownerName,
        boolean standard) {

    /** Address of the list with the filter. */
    public String path() {
        return query.isEmpty() ? page : page + "?" + query;
    }
}
