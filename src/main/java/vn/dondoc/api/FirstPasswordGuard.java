package vn.dondoc.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.CurrentActor;

/** A one-time password opens nothing but the change of password: whoever handed it out also knows it. */
@Component
class FirstPasswordGuard implements HandlerInterceptor {

    private static final Set<String> FREE = Set.of("/api/v1/me", "/api/v1/me/password");

    private final CurrentActor current;
    private final Organization organization;

    FirstPasswordGuard(CurrentActor current, Organization organization) {
        this.current = current;
        this.organization = organization;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!FREE.contains(path)) {
            current.find().ifPresent(actor -> {
                if (organization.person(actor.agencyId(), actor.personId()).mustChangePassword()) {
                    throw new ForbiddenException(
                            "Đây là mật khẩu dùng một lần. Hãy đổi mật khẩu trên trang web hoặc bằng"
                                    + " PUT /api/v1/me/password rồi thao tác tiếp.");
                }
            });
        }
        return true;
    }
}
