package vn.dondoc.document.office;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;
import vn.dondoc.common.NotPossibleException;

/**
 * Makes a PDF of a .docx with the LibreOffice of the machine, where there is one. One at a time: LibreOffice takes much
 * memory. Each run has a folder of its own, its profile in it, and leaves nothing behind.
 */
@Service
public class PdfConversion {

    private static final Logger LOG = LoggerFactory.getLogger(PdfConversion.class);
    private static final String FAILED = "Không tạo được tệp PDF. Hãy tải tệp .docx và in ra PDF từ Word.";

    private final Semaphore turn = new Semaphore(1, true);
    private final Optional<Path> program;
    private final long seconds;

    PdfConversion(
            @Value("${dondoc.office.soffice:}") String program, @Value("${dondoc.office.timeout:60}") long seconds) {
        this.program = program.isBlank() ? installed() : Optional.of(Path.of(program));
        this.seconds = seconds;
    }

    /** Whether this machine can do it; show no button otherwise. */
    public boolean available() {
        return program.filter(Files::isExecutable).isPresent();
    }

    /**
     * The document as PDF.
     *
     * @throws NotPossibleException when LibreOffice is missing, busy too long, or fails
     */
    public byte[] pdf(byte[] docx) {
        Path soffice = program.filter(Files::isExecutable)
                .orElseThrow(() -> new NotPossibleException(
                        "Máy chủ chưa cài LibreOffice nên chưa tạo được PDF. Hãy tải tệp .docx."));
        try {
            if (!turn.tryAcquire(seconds, TimeUnit.SECONDS)) {
                throw new NotPossibleException("Máy chủ đang tạo các tệp PDF khác. Hãy thử lại sau ít phút.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotPossibleException(FAILED);
        }
        try {
            return convert(soffice, docx);
        } finally {
            turn.release();
        }
    }

    private byte[] convert(Path soffice, byte[] docx) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("dondoc-pdf");
            Files.write(folder.resolve("van-ban.docx"), docx);
            run(soffice, folder);
            Path pdf = folder.resolve("van-ban.pdf");
            if (!Files.exists(pdf)) {
                throw new NotPossibleException(FAILED);
            }
            return Files.readAllBytes(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotPossibleException(FAILED);
        } finally {
            remove(folder);
        }
    }

    private void run(Path soffice, Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(
                        soffice.toString(),
                        "--headless",
                        "--norestore",
                        "--nolockcheck",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "pdf:writer_pdf_Export",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("van-ban.docx").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                LOG.warn("LibreOffice did not finish within {} s", seconds);
                throw new NotPossibleException(FAILED);
            }
            if (process.exitValue() != 0) {
                LOG.warn("LibreOffice ended with {}: {}", process.exitValue(), Files.readString(log));
            }
        } finally {
            // soffice starts soffice.bin: both are ended by their handles
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void remove(Path folder) {
        try {
            if (folder != null) {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            LOG.warn("A temporary folder could not be removed: {}", folder, e);
        }
    }

    private static Optional<Path> installed() {
        String path = System.getenv("PATH");
        return Arrays.stream((path == null ? "" : path).split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
