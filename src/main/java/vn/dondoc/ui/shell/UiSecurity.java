package vn.dondoc.ui.shell;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.dondoc.security.ThrottledAuthenticationProvider;

/**
 * The filter chain of the screens: everything needs a login except the login page, the files of the front end, the
 * health check and the description of the API. CSRF is on; Vaadin checks its own token in its own requests.
 */
@Configuration(proxyBeanMethods = false)
class UiSecurity {

    /** Vaadin's client evaluates what the server sends and writes style elements; nothing may come from elsewhere. */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final String[] PUBLIC = {
        "/icons/**",
        "/actuator/health",
        "/v3/api-docs",
        "/v3/api-docs/**",
        "/api-docs",
        "/swagger-ui.html",
        "/swagger-ui/**"
    };

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE - 10)
    SecurityFilterChain uiChain(HttpSecurity http, ThrottledAuthenticationProvider provider) throws Exception {
        var paths = PathPatternRequestMatcher.withDefaults();
        http.authenticationProvider(provider);
        http.authorizeHttpRequests(requests -> {
            for (String path : PUBLIC) {
                requests.requestMatchers(paths.matcher(path)).permitAll();
            }
        });
        http.with(vaadin(), screens -> screens.loginView(LoginView.class, "/login"));
        http.formLogin(form -> form.failureUrl("/login?error"));
        http.addFilterBefore(loginToken(paths.matcher(HttpMethod.POST, "/login")), CsrfFilter.class);
        http.headers(
                headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()")));
        return http.build();
    }

    /**
     * Vaadin leaves the login out of the CSRF check; a stranger's page could then log a person in under another name.
     * A login page that stood open too long ends here as well, so the person is asked again instead of refused.
     */
    private static CsrfFilter loginToken(RequestMatcher login) {
        CsrfFilter filter = new CsrfFilter(new HttpSessionCsrfTokenRepository());
        filter.setRequireCsrfProtectionMatcher(login);
        filter.setAccessDeniedHandler((request, response, denied) ->
                response.sendRedirect(request.getContextPath() + "/login?" + LoginView.EXPIRED));
        return filter;
    }
}
