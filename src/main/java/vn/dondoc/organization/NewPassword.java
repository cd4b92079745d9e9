package vn.dondoc.organization;

/**
 * A password made by the program, to be told to the person once and changed at the first login. It is stored nowhere.
 *
 * @param person whose it is
 * @param password to be shown once
 */
public record NewPassword(Person person, String password) {}
