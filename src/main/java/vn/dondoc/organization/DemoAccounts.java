package vn.dondoc.organization;

import java.util.List;

/**
 * The accounts to try, for the login page. Exists in the profile {@code demo} only.
 *
 * @param password the one password of all of them
 * @param accounts the accounts worth showing, Director first
 */
public record DemoAccounts(String password, List<DemoAccount> accounts) {

    /** Takes an unmodifiable copy. */
    public DemoAccounts {
        accounts = List.copyOf(accounts);
    }

    /**
     * One account to try.
     *
     * @param username account name
     * @param title who that is, for example {@code Trưởng phòng, Phòng Hành chính tư pháp}
     * @param agency name of the agency
     */
    public record DemoAccount(String username, String title, String agency) {}
}
