package vn.dondoc.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.common.InvalidInputException;
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
        if (version == null || version.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(version.strip());
        } catch (NumberFormatException e) {
            throw new InvalidInputException("version", "“version” phải là số nguyên.");
        }
    }

    /** The files sent; parts without a name are what browsers send for an empty field. */
    List<NewFile> sent() {
        return Stream.of(file, files)
                .filter(parts -> parts != null)
                .flatMap(List::stream)
                .filter(part -> part.getOriginalFilename() != null
                        && !part.getOriginalFilename().isBlank())
                .map(ResultForm::read)
                .toList();
    }

    private static NewFile read(MultipartFile part) {
        try {
            return new NewFile(part.getOriginalFilename(), part.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
