package vn.dondoc.ui;

import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockInstantiator;
import com.github.mvysny.kaributesting.v10.mock.MockVaadinHelper;
import com.github.mvysny.kaributesting.v10.mock.MockVaadinSession;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.SpringServlet;
import com.vaadin.flow.spring.SpringVaadinServletService;
import jakarta.servlet.ServletException;
import org.springframework.context.ApplicationContext;

/** Vaadin without a browser: views come from the program's Spring context, push and files of the front end are left out. */
final class MockServlet extends SpringServlet {

    private static final long serialVersionUID = 1L;
    private final transient ApplicationContext context;
    private final Routes routes;

    MockServlet(ApplicationContext context, Routes routes) {
        super(context, false);
        this.context = context;
        this.routes = routes;
    }

    @Override
    protected DeploymentConfiguration createDeploymentConfiguration() throws ServletException {
        MockVaadinHelper.mockFlowBuildInfo(this);
        return super.createDeploymentConfiguration();
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        VaadinServletService service = new Service(configuration);
        service.init();
        routes.register(service.getContext());
        return service;
    }

    private final class Service extends SpringVaadinServletService {

        private static final long serialVersionUID = 1L;

        Service(DeploymentConfiguration configuration) {
            super(MockServlet.this, configuration, context);
        }

        @Override
        protected boolean isAtmosphereAvailable() {
            return false;
        }

        @Override
        public String getMainDivId(VaadinSession session, VaadinRequest request) {
            return "test";
        }

        @Override
        protected VaadinSession createVaadinSession(VaadinRequest request) {
            return new MockVaadinSession(this, UI::new);
        }

        @Override
        public Instantiator getInstantiator() {
            return MockInstantiator.Companion.create(super.getInstantiator());
        }
    }
}
