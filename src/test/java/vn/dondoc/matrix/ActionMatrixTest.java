package vn.dondoc.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.fail;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.dondoc.DatabaseTest;
import vn.dondoc.TestOrganization;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.security.Action;
import vn.dondoc.security.CurrentActor;

/** Every role against every action, in the services and over the API. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ActionMatrixTest extends DatabaseTest {

    private static final Set<Integer> REFUSED = Set.of(403, 404);

    @Autowired
    private List<ActionProbes> modules;

    @Autowired
    private OpenEndpoints open;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private CurrentActor current;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final Set<Method> triedEndpoints = new HashSet<>();

    @Test
    @Order(1)
    void everyActionHasAProbe() {
        Set<Action> missing = new TreeSet<>(Arrays.asList(Action.values()));
        probes().forEach(probe -> missing.remove(probe.action()));
        assertThat(missing).as("actions that nobody tries").isEmpty();
    }

    @TestFactory
    @Order(2)
    Stream<DynamicContainer> everyRoleTriesEveryAction() {
        return probes().map(probe -> DynamicContainer.dynamicContainer(
                probe.action() + " · " + probe.what(),
                probe.places().stream()
                        .map(place -> DynamicContainer.dynamicContainer(place.name(), at(probe, place)))));
    }

    @TestFactory
    @Order(3)
    Stream<DynamicTest> everybodyUsesTheOpenEndpoints() {
        database.reset();
        return open.requests().entrySet().stream().flatMap(entry -> Arrays.stream(Account.values())
                .map(account -> DynamicTest.dynamicTest(entry.getKey() + " · " + account, () -> assertThat(
                                status(account, entry.getValue().get()))
                        .isBetween(200, 299))));
    }

    @Test
    @Order(4)
    void everyEndpointWasTried() {
        Set<String> untried = new TreeSet<>();
        for (HandlerMethod handler : mappings.getHandlerMethods().values()) {
            boolean ours = handler.getBeanType().getPackageName().startsWith("vn.dondoc.api");
            if (ours && !triedEndpoints.contains(handler.getMethod())) {
                untried.add(handler.getShortLogMessage());
            }
        }
        assertThat(untried).as("endpoints that no probe calls").isEmpty();
    }

    private Stream<ActionProbe> probes() {
        return modules.stream().flatMap(module -> module.probes().stream());
    }

    private Stream<DynamicNode> at(ActionProbe probe, Place place) {
        AtomicReference<ActionProbe.Trial> trial = new AtomicReference<>();
        DynamicNode preparation = DynamicTest.dynamicTest("preparation", () -> {
            database.reset();
            trial.set(probe.preparation().at(place));
        });
        Stream<DynamicNode> tries = Arrays.stream(Account.values()).map(account -> {
            boolean allowed = account.may(probe.action(), place);
            return DynamicTest.dynamicTest(account + (allowed ? " may" : " may not"), () -> {
                if (trial.get() == null) {
                    fail("nothing was prepared");
                }
                tryService(trial.get(), account, allowed);
                tryApi(trial.get(), account, allowed);
            });
        });
        return Stream.concat(Stream.of(preparation), tries);
    }

    private void tryService(ActionProbe.Trial trial, Account account, boolean allowed) {
        if (trial.service() == null) {
            return;
        }
        Throwable thrown = transaction.execute(status -> {
            status.setRollbackOnly();
            return current.callAs(
                    account.username, () -> catchThrowable(() -> trial.service().execute()));
        });
        if (allowed) {
            assertThat(thrown).as("service").isNull();
        } else {
            assertThat(thrown).as("service").isInstanceOfAny(ForbiddenException.class, NotFoundException.class);
        }
    }

    private void tryApi(ActionProbe.Trial trial, Account account, boolean allowed) {
        if (trial.api() == null) {
            return;
        }
        int answer = status(account, trial.api().get());
        if (allowed) {
            assertThat(answer).as("API").isBetween(200, 299);
        } else {
            assertThat(answer).as("API").isIn(REFUSED);
        }
    }

    private int status(Account account, MockHttpServletRequestBuilder request) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                MvcResult result = mvc.perform(request.with(httpBasic(account.username, TestOrganization.PASSWORD)))
                        .andReturn();
                if (result.getHandler() instanceof HandlerMethod handler) {
                    triedEndpoints.add(handler.getMethod());
                }
                return result.getResponse().getStatus();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
