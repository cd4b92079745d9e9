package vn.dondoc.security;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after {@value #FREE_TRIES} wrong passwords for one account from one address each further try
 * must wait, from 30 seconds doubling to 15 minutes. Kept in memory, at most {@value #MOST_KEYS} keys. Real time, not
 * the product's clock: a demo clock must not open or close a lock.
 */
@Component
public class LoginThrottle {

    static final int FREE_TRIES = 5;
    static final int MOST_KEYS = 10_000;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_KEYS;
        }
    };

    /** Seconds still to wait, or empty when a try is free. */
    public synchronized OptionalLong secondsToWait(String account, String address) {
        Failures known = failures.get(key(account, address));
        if (known == null || known.count < FREE_TRIES) {
            return OptionalLong.empty();
        }
        long left = known.blockedUntilNanos - System.nanoTime();
        return left <= 0
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(1, Duration.ofNanos(left).toSeconds()));
    }

    /** Notes a wrong password. */
    public synchronized void failed(String account, String address) {
        Failures known = failures.computeIfAbsent(key(account, address), ignored -> new Failures());
        known.count++;
        if (known.count >= FREE_TRIES) {
            long wait = FIRST_WAIT.toNanos() << Math.min(known.count - FREE_TRIES, 10);
            known.blockedUntilNanos = System.nanoTime() + Math.min(wait, LONGEST_WAIT.toNanos());
        }
    }

    /** Forgets the failures after a right password. */
    public synchronized void succeeded(String account, String address) {
        failures.remove(key(account, address));
    }

    /** Forgets everything: for an administrator and for tests. */
    public synchronized void clear() {
        failures.clear();
    }

    private static String key(String account, String address) {
        return account.strip().toLowerCase(java.util.Locale.ROOT) + "|" + address;
    }

    private static final class Failures {
        private int count;
        private long blockedUntilNanos;
    }
}
