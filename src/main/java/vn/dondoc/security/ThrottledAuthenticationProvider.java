package vn.dondoc.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks account and password for the login page and for HTTP Basic, with the same throttle for both. */
@Component
public class ThrottledAuthenticationProvider implements AuthenticationProvider {

    private final ActorDirectory directory;
    private final PasswordEncoder encoder;
    private final LoginThrottle throttle;
    private final String hashOfNobody;

    ThrottledAuthenticationProvider(ActorDirectory directory, PasswordEncoder encoder, LoginThrottle throttle) {
        this.directory = directory;
        this.encoder = encoder;
        this.throttle = throttle;
        this.hashOfNobody = encoder.encode("nobody has this password");
    }

    /**
     * @throws TooManyTriesException while the throttle is closed
     * @throws BadCredentialsException for a wrong account or password, indistinguishably
     */
    @Override
    public Authentication authenticate(Authentication authentication) {
        String account = authentication.getName();
        String address = authentication.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "";
        throttle.secondsToWait(account, address).ifPresent(seconds -> {
            throw new TooManyTriesException(seconds);
        });
        String password = String.valueOf(authentication.getCredentials());
        // the hash is always computed, so that an unknown account takes as long as a wrong password
        boolean right =
                encoder.matches(password, directory.passwordHash(account).orElse(hashOfNobody));
        if (!right || directory.actor(account).isEmpty()) {
            throttle.failed(account, address);
            throw new BadCredentialsException("Tên đăng nhập hoặc mật khẩu không đúng.");
        }
        throttle.succeeded(account, address);
        var result = UsernamePasswordAuthenticationToken.authenticated(account, null, AuthorityUtils.NO_AUTHORITIES);
        result.setDetails(authentication.getDetails());
        return result;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
