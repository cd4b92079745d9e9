package vn.dondoc.platform;

import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Sends the technical side of a failed start to the log file; the operator's line is {@link ProgramStart}'s. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class QuietReporter implements SpringBootExceptionReporter {

    /** Spring Boot hands over the context, which the report does not need. */
    QuietReporter(ConfigurableApplicationContext context) {
        // nothing to keep
    }

    @Override
    public boolean reportException(Throwable failure) {
        if (!ProgramStart.isRunning()) {
            return false; // a test's context: its failure belongs on the screen
        }
        LoggerFactory.getLogger("vn.dondoc.start").error("Start failed", failure);
        return true;
    }
}
