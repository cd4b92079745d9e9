package vn.dondoc.platform;

import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.lang.Nullable;

/** Sends the technical side of a failed start to the log file; the operator's line is {@link ProgramStart}'s. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class QuietReporter implements SpringBootExceptionReporter {

    private final boolean logging;

    /** @param context absent when the start failed before logging was set up */
    QuietReporter(@Nullable ConfigurableApplicationContext context) {
        this.logging = context != null;
    }

    @Override
    public boolean reportException(Throwable failure) {
        if (!ProgramStart.isRunning()) {
            return false; // a test's context: its failure belongs on the screen
        }
        if (logging) {
            // below the console's level
            LoggerFactory.getLogger(ProgramStart.class).info("Start failed", failure);
        }
        return true;
    }
}
