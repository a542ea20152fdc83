package app.parley.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class VisitorLimitTest {

    private static final int REFUSED = 429;

    private final VisitorLimit limit = new VisitorLimit(2);

    private int open(String address) throws Exception {
        var request = new MockHttpServletRequest("GET", "/");
        request.setRemoteAddr(address);
        request.setQueryString("v-r=init");
        var response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    @Test
    void allAddressesOfOneIpv6LineAreCountedTogether() throws Exception {
        assertThat(open("2001:db8:1:2::1")).isEqualTo(200);
        assertThat(open("2001:db8:1:2::2")).isEqualTo(200);

        assertThat(open("2001:db8:1:2:a:b:c:d")).isEqualTo(REFUSED);
        assertThat(open("2001:db8:1:3::1")).isEqualTo(200);
    }
}
