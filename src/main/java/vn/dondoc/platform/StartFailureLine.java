package vn.dondoc.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.lang.Nullable;

/** One line for the operator out of whatever ended the start. */
final class StartFailureLine {

    private StartFailureLine() {}

    /**
     * The line of the first cause that we know, else the deepest cause; with the place of the details, once there is
     * one.
     */
    static String of(Throwable failure, @Nullable DataDirectory dataDirectory) {
        List<Throwable> chain = chain(failure);
        String text = chain.stream()
                .map(StartFailureLine::known)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> unknown(chain.get(chain.size() - 1), dataDirectory));
        return "Đôn Đốc: " + text.replaceAll("\\s*\\R\\s*", " ");
    }

    @Nullable
    private static String known(Throwable cause) {
        if (cause instanceof StartFailure) {
            return cause.getMessage();
        }
        if (cause instanceof PortInUseException port) {
            return Preflight.portTaken(port.getPort(), port).getMessage();
        }
        if (cause instanceof InvalidConfigurationPropertyValueException value) {
            return "Giá trị \"" + value.getValue() + "\" của " + variable(value.getName())
                    + " không đọc được; hãy sửa rồi khởi động lại.";
        }
        if (cause instanceof FlywayValidateException) {
            return "Cơ sở dữ liệu do một bản Đôn Đốc khác (mới hơn hoặc đã bị sửa) tạo ra; hãy chạy đúng bản đó, hoặc"
                    + " khôi phục bản sao lưu phù hợp.";
        }
        if (cause instanceof FlywayException
                && String.valueOf(cause.getMessage()).contains("non-empty schema")) {
            return "Cơ sở dữ liệu đã có bảng của chương trình khác; hãy đặt DONDOC_DB_URL tới một cơ sở dữ liệu trống.";
        }
        return null;
    }

    private static String unknown(Throwable deepest, @Nullable DataDirectory dataDirectory) {
        String details = dataDirectory == null
                ? ""
                : "; chi tiết ở " + dataDirectory.path().resolve("logs").resolve("dondoc.log");
        return "Không khởi động được: " + deepest.getClass().getSimpleName() + ": " + deepest.getMessage() + details;
    }

    /** The environment variable behind a property's name. */
    private static String variable(String property) {
        return property.equals("server.port")
                ? "DONDOC_PORT"
                : property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = failure; cause != null && !chain.contains(cause); cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }
}
