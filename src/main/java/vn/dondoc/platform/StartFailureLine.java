package vn.dondoc.platform;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.lang.Nullable;

/** One line for the operator out of whatever ended the start. */
final class StartFailureLine {

    private StartFailureLine() {}

    /**
     * The line of the {@link StartFailure} among the causes; a port that was taken after the check; else the deepest
     * cause and where the details are.
     */
    static String of(Throwable failure, @Nullable DataDirectory dataDirectory) {
        List<Throwable> chain = chain(failure);
        for (Throwable cause : chain) {
            if (cause instanceof StartFailure) {
                return line(cause.getMessage());
            }
            if (cause instanceof PortInUseException port) {
                return line(Preflight.portTaken(port.getPort(), port).getMessage());
            }
        }
        Throwable deepest = chain.get(chain.size() - 1);
        String details = dataDirectory == null
                ? ""
                : "; chi tiết ở " + dataDirectory.path().resolve("logs").resolve("dondoc.log");
        return line("Không khởi động được: " + deepest.getClass().getSimpleName() + ": " + deepest.getMessage() + details
                + ".");
    }

    private static String line(String text) {
        return "Đôn Đốc: " + text.replaceAll("\\s*\\R\\s*", " ");
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = failure; cause != null && !chain.contains(cause); cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }
}
