package vn.dondoc.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.dondoc.DatabaseTest;
import vn.dondoc.TestOrganization;

/** Base of API tests: requests in the name of a demo account. */
public abstract class ApiTest extends DatabaseTest {

    @Autowired
    protected MockMvc mvc;

    protected ResultActions get(String account, String url, Object... variables) throws Exception {
        return as(account, MockMvcRequestBuilders.get(url, variables));
    }

    protected ResultActions post(String account, String url, String json) throws Exception {
        return as(
                account,
                MockMvcRequestBuilders.post(url)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json));
    }

    protected ResultActions put(String account, String url, String json) throws Exception {
        return as(
                account,
                MockMvcRequestBuilders.put(url)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json));
    }

    protected ResultActions as(String account, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(httpBasic(account, TestOrganization.PASSWORD)));
    }
}
