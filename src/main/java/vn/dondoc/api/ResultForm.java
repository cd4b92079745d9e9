package vn.dondoc.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.document.NewFile;
import vn.dondoc.task.ResultDraft;

/** A result with files, as a multipart form; files come as parts {@code file} or {@code files}. */
record ResultForm(
        @Schema(example = "412/TTr-STP") @Nullable String documentNumber,
        @Schema(example = "2024-06-28") @Nullable String documentDate,
        @Nullable String summary,
        @Nullable String link,
        @Nullable String version,
        @Nullable List<MultipartFile> file,
        @Nullable List<MultipartFile> files) {

    ResultDraft draft() {
        return new ResultDraft(
                text(documentNumber),
                QueryWords.day("documentDate", documentDate),
                text(summary),
                text(link),
                List.of());
    }

    /** The version said, or null. */
    @Nullable
    Integer versionSaid() {
        return SentFiles.version(version);
    }

    /** The files sent. */
    List<NewFile> sent() {
        return SentFiles.of(file, files);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
