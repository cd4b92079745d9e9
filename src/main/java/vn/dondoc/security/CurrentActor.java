package vn.dondoc.security;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.common.ForbiddenException;

/**
 * The acting person, read afresh for each call: a role that is taken away or an account that is switched off counts at
 * once, also in open sessions.
 */
@Component
public class CurrentActor {

    private final ActorDirectory directory;

    CurrentActor(ActorDirectory directory) {
        this.directory = directory;
    }

    /** The person logged in, if any. */
    public Optional<Actor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return directory.actor(authentication.getName());
    }

    /**
     * The person logged in.
     *
     * @throws ForbiddenException when nobody is logged in or the account is switched off
     */
    public Actor get() {
        return find().orElseThrow(() ->
                new ForbiddenException("Phiên làm việc đã hết hoặc tài khoản đã bị khóa. Hãy đăng nhập lại."));
    }

    /** Does {@code work} in the name of {@code username}: background work and the demo story. */
    public <T> T callAs(String username, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(username, null, AuthorityUtils.NO_AUTHORITIES));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** {@link #callAs} without a result. */
    public void runAs(String username, Runnable work) {
        callAs(username, () -> {
            work.run();
            return null;
        });
    }
}
