package vn.dondoc.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder that holds the files' content, when one is configured ({@code dondoc.files.dir}). A file's place is its
 * hash: the same content is kept once, and a rolled back upload leaves nothing that could be mistaken.
 */
@Component
class FileFolder {

    private final Optional<Path> folder;

    FileFolder(@Value("${dondoc.files.dir:}") String folder) {
        this.folder = folder.isBlank()
                ? Optional.empty()
                : Optional.of(Path.of(folder.strip()).toAbsolutePath());
    }

    boolean inUse() {
        return folder.isPresent();
    }

    /** Keeps the content; gives its place relative to the folder. */
    String write(long agencyId, String sha256, byte[] content) {
        String place = agencyId + "/" + sha256.substring(0, 2) + "/" + sha256;
        Path target = folder.orElseThrow().resolve(place);
        try {
            Files.createDirectories(target.getParent());
            if (!Files.exists(target)) {
                Path part = Files.createTempFile(target.getParent(), "part", null);
                Files.write(part, content);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to the file folder " + folder.get(), e);
        }
        return place;
    }

    /** Takes a file out for good; nothing happens when it is not there. */
    void delete(String place) {
        Path root = folder.orElseThrow(() -> new IllegalStateException(
                "A file is kept in a folder, but dondoc.files.dir (DONDOC_FILES_DIR) is not set: " + place));
        try {
            Files.deleteIfExists(root.resolve(place));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete from the file folder " + root, e);
        }
    }

    byte[] read(String place) {
        Path root = folder.orElseThrow(() -> new IllegalStateException(
                "A file is kept in a folder, but dondoc.files.dir (DONDOC_FILES_DIR) is not set: " + place));
        try {
            return Files.readAllBytes(root.resolve(place));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read from the file folder " + root, e);
        }
    }
}
