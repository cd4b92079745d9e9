package vn.dondoc.document.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * Writes a document from top to bottom. The content type is {@value #CONTENT_TYPE}.
 *
 * <p>Not thread-safe; {@link #bytes()} ends it.
 */
public final class OfficeDocument {

    /** Content type of a .docx file. */
    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final PageSetup page;
    private final XWPFDocument document = new XWPFDocument();
    private final Paragraphs paragraphs;

    /**
     * An empty document.
     *
     * @param title in the file's properties
     * @param createdAt in the file's properties
     */
    public OfficeDocument(PageSetup page, String title, Instant createdAt) {
        this.page = page;
        PageLayout.apply(document, page);
        this.paragraphs = new Paragraphs(page);
        describe(document, title, createdAt);
    }

    /** Title and times in the file's properties; who wrote it is nobody's business. */
    static void describe(XWPFDocument document, String title, Instant createdAt) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("");
        properties.setCreated(Optional.of(Date.from(createdAt)));
        properties.setModified(Optional.of(Date.from(createdAt)));
    }

    /** National header, agency, number, place and date; for a letter its subject. */
    public OfficeDocument head(LetterHead head) {
        HeadBlock.write(document, page, paragraphs, HeadBlock.Lines.of(head));
        return this;
    }

    /**
     * Type and abstract of a document that is no letter.
     *
     * @param type in capitals, for example {@code BÁO CÁO}
     */
    public OfficeDocument type(String type, String abstractText) {
        centred(type, true, 12, 0);
        XWPFParagraph last = centred(abstractText, true, 0, 0);
        paragraphs.rule(document.createParagraph(), page.textWidth(), page.textWidth() / 6);
        last.setKeepNext(true);
        return this;
    }

    /** To whom the letter goes, each line for itself or all in one. */
    public OfficeDocument addressee(String greeting, List<String> to) {
        if (to.size() == 1) {
            centred(greeting + " " + to.get(0), false, 12, 12);
            return this;
        }
        XWPFParagraph first = paragraphs.plain(document.createParagraph());
        first.setIndentationLeft(PageSetup.twips(30));
        first.setSpacingBefore(12 * 20);
        paragraphs.words(first, Words.plain(greeting));
        for (String each : to) {
            XWPFParagraph line = paragraphs.plain(document.createParagraph());
            line.setIndentationLeft(PageSetup.twips(42));
            paragraphs.words(line, Words.plain(each));
        }
        return this;
    }

    /** A paragraph of the text: justified, first line indented. */
    public OfficeDocument paragraph(String text) {
        return paragraph(List.of(Words.plain(text)));
    }

    /** A paragraph of several looks. */
    public OfficeDocument paragraph(List<Words> words) {
        XWPFParagraph paragraph = paragraphs.body(document.createParagraph());
        words.forEach(each -> paragraphs.words(paragraph, each));
        return this;
    }

    /** A line of the legal basis, in italics; the caller ends it with ";" or ".". */
    public OfficeDocument basis(String text) {
        return paragraph(List.of(Words.italic(text)));
    }

    /** A heading {@code I. …} in capitals. */
    public OfficeDocument partHeading(String text) {
        return heading(text, 8);
    }

    /** A heading {@code 1. …}. */
    public OfficeDocument sectionHeading(String text) {
        return heading(text, 4);
    }

    /** A table over the whole width. */
    public OfficeDocument table(OfficeTable table) {
        TableWriter.write(document, page, paragraphs, table);
        paragraphs.small(document.createParagraph());
        return this;
    }

    /** Recipients at the left, signature at the right. */
    public OfficeDocument signature(Signature signature) {
        SignatureBlock.write(document, page, paragraphs, signature);
        return this;
    }

    /**
     * One of two who sign beside each other.
     *
     * @param authority lines in capitals, for example {@code TRƯỞNG ĐOÀN}
     * @param name empty leaves it open
     */
    public record Signer(List<String> authority, String name) {}

    /** Two signatures of equal rank, as under minutes. */
    public OfficeDocument signatures(Signer left, Signer right) {
        SignatureBlock.write(document, page, paragraphs, left, right);
        return this;
    }

    /**
     * Begins an appendix on a new page.
     *
     * @param number for example {@code Phụ lục I}
     * @param attachedTo for example {@code (Kèm theo Báo cáo số …)}, or empty
     */
    public OfficeDocument appendix(String number, String title, String attachedTo) {
        document.createParagraph().createRun().addBreak(BreakType.PAGE);
        centred(number, true, 0, 0);
        centred(title, true, 0, 0);
        if (!attachedTo.isEmpty()) {
            XWPFParagraph paragraph = paragraphs.plain(document.createParagraph());
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            paragraphs.words(paragraph, Words.italic(attachedTo));
        }
        return this;
    }

    /** The finished file. */
    public byte[] bytes() {
        try (document;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OfficeDocument heading(String text, int before) {
        XWPFParagraph paragraph = paragraphs.body(document.createParagraph());
        paragraph.setSpacingBefore(before * 20);
        paragraph.setKeepNext(true);
        paragraphs.words(paragraph, Words.bold(text));
        return this;
    }

    private XWPFParagraph centred(String text, boolean bold, int before, int after) {
        XWPFParagraph paragraph = paragraphs.plain(document.createParagraph());
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(before * 20);
        paragraph.setSpacingAfter(after * 20);
        paragraphs.words(paragraph, bold ? Words.bold(text) : Words.plain(text));
        return paragraph;
    }
}
