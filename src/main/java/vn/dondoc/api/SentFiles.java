package vn.dondoc.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.document.NewFile;

/** Parts of a multipart form. */
final class SentFiles {

    private SentFiles() {}

    /** The files of the parts {@code file} and {@code files}; browsers send a nameless part for an empty field. */
    static List<NewFile> of(@Nullable List<MultipartFile> file, @Nullable List<MultipartFile> files) {
        return Stream.of(
                        file == null ? List.<MultipartFile>of() : file,
                        files == null ? List.<MultipartFile>of() : files)
                .flatMap(List::stream)
                .filter(part -> part.getOriginalFilename() != null
                        && !part.getOriginalFilename().isBlank())
                .map(SentFiles::read)
                .toList();
    }

    /** A version that a form says, or null. */
    @Nullable
    static Integer version(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new InvalidInputException("version", "“version” phải là số nguyên.");
        }
    }

    private static NewFile read(MultipartFile part) {
        try {
            return new NewFile(part.getOriginalFilename(), part.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
