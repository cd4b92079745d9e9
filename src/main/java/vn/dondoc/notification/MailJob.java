package vn.dondoc.notification;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.platform.ClockMoved;

/**
 * Makes and sends mail twice a minute, and at once when the clock is moved. A thread of its own: a slow mail server must
 * hold up nothing else. Without a mail server it does not run.
 */
@Component
class MailJob implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailJob.class);
    private static final int EVERY_SECONDS = 30;
    private static final int STOP_SECONDS = 20;

    private final MailSettings settings;
    private final MailCollector collector;
    private final MailDeliverer deliverer;

    @Nullable
    private ScheduledExecutorService executor;

    MailJob(MailSettings settings, MailCollector collector, MailDeliverer deliverer) {
        this.settings = settings;
        this.collector = collector;
        this.deliverer = deliverer;
    }

    @Override
    public synchronized void start() {
        if (settings.enabled() && executor == null) {
            executor = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "mail"));
            executor.scheduleWithFixedDelay(this::round, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (executor == null) {
            return;
        }
        executor.shutdown();
        try {
            // the mail that is being sent gets its chance: otherwise nobody would know whether it went out
            executor.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        executor = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return executor != null;
    }

    /** Does a round soon, for example after a retry was asked for. */
    synchronized void soon() {
        if (executor != null && !executor.isShutdown()) {
            executor.execute(this::round);
        }
    }

    @EventListener
    void clockMoved(ClockMoved moved) {
        soon();
    }

    private void round() {
        try {
            collector.run();
            deliverer.run();
        } catch (RuntimeException e) {
            // a round that fails, for example without database, must not be the last
            LOG.error("Round of mail failed", e);
        }
    }
}
