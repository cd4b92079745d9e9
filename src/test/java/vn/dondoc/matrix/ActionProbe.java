package vn.dondoc.matrix;

import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.function.Executable;
import org.springframework.lang.Nullable;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.dondoc.security.Action;

/**
 * One way to try an action. Every account tries it on every place: where the matrix allows it, it must succeed (no
 * exception; 2xx), elsewhere it must be refused (ForbiddenException or NotFoundException; 403 or 404). Each try is
 * rolled back.
 *
 * @param what a few words for the test's name
 * @param places {@link Place#AGENCIES} or {@link Place#TASKS} or some of them
 * @param preparation makes what is tried; called once for each place, on a fresh database, with nobody logged in (use
 *     {@code CurrentActor.callAs} and {@link Place#account})
 */
public record ActionProbe(Action action, String what, Set<Place> places, Preparation preparation) {

    /** Makes the thing that the action is tried on. */
    @FunctionalInterface
    public interface Preparation {
        Trial at(Place place) throws Exception;
    }

    /**
     * How to try it.
     *
     * @param service a call of the service, null when only the API does it
     * @param api a request without login, null when only the UI does it
     */
    public record Trial(
            @Nullable Executable service, @Nullable Supplier<MockHttpServletRequestBuilder> api) {}
}
