package vn.dondoc.plan.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a plan document: a Word or Excel file, or a pasted table. Stateless and thread-safe; keeps nothing, writes
 * nothing.
 */
public final class PlanDocumentReader {

    /**
     * Reads a file. What it is, is told from its content; the name only appears in messages.
     *
     * @param fileName name as uploaded
     * @param content all bytes
     * @param options what to read it against
     * @param progress hears how far the reading has come
     * @throws UnreadableFileException with a Vietnamese way out when the file cannot be read
     */
    public PlanDocument read(String fileName, byte[] content, ReadingOptions options, ProgressListener progress) {
        progress.progress(0, 100, "Kiểm tra tệp");
        List<Block> blocks;
        try (OfficePackage source = OfficePackage.open(content)) {
            blocks = source.kind() == FileKind.WORD
                    ? DocxReader.read(source, progress)
                    : XlsxReader.read(source, progress);
        }
        return PlanAssembler.assemble(blocks, options, progress);
    }

    /** As {@link #read(String, byte[], ReadingOptions, ProgressListener)}, from a file on disk. */
    public PlanDocument read(String fileName, Path content, ReadingOptions options, ProgressListener progress) {
        try {
            if (Files.size(content) > Limits.FILE_BYTES) {
                throw FileSniffer.tooLarge();
            }
            return read(fileName, Files.readAllBytes(content), options, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table pasted from Word, Excel or a web page.
     *
     * @param tsvOrHtml HTML, or lines with tabs between the cells
     * @throws UnreadableFileException when there is no table in it
     */
    public PlanDocument readPastedTable(String tsvOrHtml, ReadingOptions options) {
        return PlanAssembler.assemble(PastedTable.read(tsvOrHtml), options, ProgressListener.NONE);
    }
}
