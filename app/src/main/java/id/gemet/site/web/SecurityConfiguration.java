package id.gemet.site.web;

import id.gemet.access.Acting;
import id.gemet.access.SessionCsrfTokens;
import id.gemet.access.SessionFilter;
import id.gemet.access.Sessions;
import id.gemet.site.RoutePolicy;
import id.gemet.vault.Vault;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Every request is asked of the {@link RoutePolicy}; whoever acts was found out before, by the session. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self';"
            + " script-src 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'";

    @Bean
    SecurityFilterChain pages(HttpSecurity http, Sessions sessions, Vault vault) {
        return http.addFilterBefore(new SessionFilter(sessions), CsrfFilter.class)
                .csrf(forms -> forms.csrfTokenRepository(new SessionCsrfTokens(vault)))
                .sessionManagement(servlet -> servlet.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(SecurityConfiguration::decide))
                .exceptionHandling(refusal -> refusal.authenticationEntryPoint(SecurityConfiguration::askToLogIn)
                        .accessDeniedHandler(SecurityConfiguration::refuse))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("geolocation=(), microphone=(), payment=()")))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    private static AuthorizationDecision decide(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        var method = context.getRequest().getMethod();
        var path = path(context.getRequest());
        var allowed = Acting.find()
                .map(actor -> RoutePolicy.allows(method, path, actor.role()))
                .orElseGet(() -> RoutePolicy.isOpen(method, path));
        return new AuthorizationDecision(allowed);
    }

    private static void askToLogIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (isKnown(request)) {
            response.sendRedirect(request.getContextPath() + "/masuk" + next(request));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String next(HttpServletRequest request) {
        var path = request.getRequestURI();
        return request.getMethod().equals("GET") && !path.equals("/")
                ? "?ke=" + URLEncoder.encode(path, StandardCharsets.UTF_8)
                : "";
    }

    /** An address no line of the policy speaks of is not there, for everybody alike. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException, ServletException {
        if (isKnown(request)) {
            request.setAttribute(WebAttributes.ACCESS_DENIED_403, reason);
            new AccessDeniedHandlerImpl().handle(request, response, reason);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isKnown(HttpServletRequest request) {
        return RoutePolicy.knows(request.getMethod(), path(request));
    }

    /** Decoded by the container, as the controllers see it. */
    private static String path(HttpServletRequest request) {
        var rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }
}
