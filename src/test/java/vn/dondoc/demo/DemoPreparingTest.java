package vn.dondoc.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DemoPreparingTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @Test
    void nobodyComesInBeforeTheStoryIsTold() throws Exception {
        filter(ReadinessState.REFUSING_TRAFFIC);
        assertThat(chain.getRequest()).isNull();
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains("Đang chuẩn bị dữ liệu dùng thử", "http-equiv=\"refresh\"");
    }

    @Test
    void everybodyAfterIt() throws Exception {
        filter(ReadinessState.ACCEPTING_TRAFFIC);
        assertThat(chain.getRequest()).isNotNull();
        assertThat(response.getStatus()).isEqualTo(200);
    }

    private void filter(ReadinessState state) throws Exception {
        ApplicationAvailabilityBean availability = new ApplicationAvailabilityBean();
        availability.onApplicationEvent(new AvailabilityChangeEvent<>(this, state));
        new DemoPreparing(availability).doFilter(new MockHttpServletRequest("GET", "/login"), response, chain);
    }
}
