package vn.dondoc.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What all controllers share: page parameters, strict dates, and the first-login rule. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    private final FirstPasswordGuard firstPassword;

    ApiConfiguration(FirstPasswordGuard firstPassword) {
        this.firstPassword = firstPassword;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PageParameters());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(firstPassword).addPathPatterns("/api/**");
    }

    /**
     * An unknown address under {@code /api} is a problem document. The order lies after the controllers, which know of
     * wrong methods, and before the pages of the UI, which would take every address.
     */
    @Bean
    SimpleUrlHandlerMapping unknownApiAddress(ProblemWriter problems) {
        HttpRequestHandler unknown = (request, response) -> problems.write(
                request,
                response,
                RequestMistake.of(new NoResourceFoundException(HttpMethod.GET, ""), HttpStatus.NOT_FOUND));
        return new SimpleUrlHandlerMapping(Map.of("/api/**", unknown), 1);
    }

    /** A number is not a date: {@code 20240319} would otherwise be counted as days since 1970. */
    @Bean
    Jackson2ObjectMapperBuilderCustomizer strictDates() {
        return builder -> builder.postConfigurer(
                mapper -> mapper.configOverride(LocalDate.class).setFormat(JsonFormat.Value.forLeniency(false)));
    }
}
