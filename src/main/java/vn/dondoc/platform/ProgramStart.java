package vn.dondoc.platform;

import java.util.Locale;
import java.util.TimeZone;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;

/** The program's start: checks what the operator can mend, runs, tells the address or says in one line why not. */
public final class ProgramStart {

    /** The zone of every local date and time, and of every timestamp column. */
    public static final String ZONE = "Asia/Ho_Chi_Minh";

    private static volatile boolean running;

    private ProgramStart() {}

    /** Whether the JVM was started as the program (and not, for example, by a test). */
    static boolean isRunning() {
        return running;
    }

    /** Runs the program; does not return normally when it cannot start, but ends the JVM with code 1. */
    public static void run(Class<?> application, String... args) {
        running = true;
        useVietnameseDefaults();
        long begin = System.nanoTime();
        SpringApplication program = new SpringApplication(application);
        program.setBannerMode(Banner.Mode.OFF);
        program.setLogStartupInfo(false);
        PreflightListener preflight = new PreflightListener();
        program.addListeners(preflight, new ReadyLine(begin));
        try {
            program.run(args);
        } catch (Throwable failure) {
            if (isSpringsOwnEnd(failure)) {
                throw failure;
            }
            OperatorConsole.err(StartFailureLine.of(failure, preflight.dataDirectory()));
            System.exit(1);
        }
    }

    /**
     * The machine's own zone and locale must not matter: timestamps are stored as local time of Vietnam, and a server
     * in another zone would shift them.
     */
    public static void useVietnameseDefaults() {
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        Locale.setDefault(Locale.forLanguageTag("vi-VN"));
        System.setProperty("user.timezone", ZONE);
    }

    private static boolean isSpringsOwnEnd(Throwable failure) {
        return failure instanceof SpringApplication.AbandonedRunException;
    }
}
