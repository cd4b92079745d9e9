package vn.dondoc.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.lang.Nullable;

/** A body that only says which state the caller saw. The body may be left out altogether. */
record VersionJson(
        @Schema(description = "Phiên bản đã đọc; bỏ trống nghĩa là bản hiện tại") @Nullable
        Integer version) {

    /** The version said, or {@code current} where nothing was said. */
    static int of(@Nullable VersionJson body, int current) {
        return body == null || body.version() == null ? current : body.version();
    }
}
