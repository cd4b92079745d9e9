package vn.dondoc.document.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The layout of domain.md section 6, which an agency starts from: fields in the looks that the rules ask for. */
final class DefaultLayout {

    private static final PageSetup PAGE = PageSetup.portrait();
    private static final int POINT = 20;
    private static final byte[] BYTES = make();

    private DefaultLayout() {}

    static byte[] bytes() {
        return BYTES.clone();
    }

    private static byte[] make() {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PageLayout.apply(document, PAGE);
            write(document, new Paragraphs(PAGE));
            document.getProperties().getCoreProperties().setCreator("");
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(XWPFDocument document, Paragraphs paragraphs) {
        HeadBlock.write(
                document,
                PAGE,
                paragraphs,
                new HeadBlock.Lines(
                        LayoutField.CO_QUAN_CHU_QUAN.printed(),
                        LayoutField.CO_QUAN.printed(),
                        LayoutField.QUOC_HIEU.printed(),
                        LayoutField.TIEU_NGU.printed(),
                        LayoutField.SO_KY_HIEU.printed(),
                        "",
                        LayoutField.DIA_DANH_NGAY.printed()));
        centred(document, paragraphs, Words.bold(LayoutField.TEN_LOAI.printed()), 12);
        centred(document, paragraphs, Words.bold(LayoutField.TRICH_YEU.printed()), 0);
        XWPFParagraph rule = document.createParagraph();
        paragraphs.rule(rule, PAGE.textWidth(), PAGE.textWidth() * 2 / 5);
        rule.setSpacingAfter(6 * POINT);
        text(document, paragraphs, Words.italic(LayoutField.CAN_CU.printed()));
        text(document, paragraphs, Words.bold(LayoutField.DE_MUC_1.printed())).setSpacingBefore(6 * POINT);
        text(document, paragraphs, Words.bold(LayoutField.DE_MUC_2.printed()));
        text(document, paragraphs, Words.plain(LayoutField.DE_MUC_3.printed()));
        text(document, paragraphs, Words.plain(LayoutField.NOI_DUNG.printed()));
        SignatureBlock.write(
                document,
                PAGE,
                paragraphs,
                new Signature(
                        List.of(LayoutField.CHUC_VU.printed()),
                        LayoutField.HO_TEN.printed(),
                        "Nơi nhận:",
                        List.of(LayoutField.NOI_NHAN.printed())));
        centred(document, paragraphs, Words.bold(LayoutField.PHU_LUC.printed()), 0);
        centred(document, paragraphs, Words.bold(LayoutField.TEN_PHU_LUC.printed()), 0);
        centred(document, paragraphs, Words.italic(LayoutField.KEM_THEO.printed()), 0)
                .setSpacingAfter(6 * POINT);
        // a document cannot end with a table, and the signature is one when there is no appendix
        paragraphs.small(document.createParagraph());
    }

    private static XWPFParagraph text(XWPFDocument document, Paragraphs paragraphs, Words words) {
        XWPFParagraph paragraph = paragraphs.body(document.createParagraph());
        paragraphs.words(paragraph, words);
        return paragraph;
    }

    private static XWPFParagraph centred(XWPFDocument document, Paragraphs paragraphs, Words words, int before) {
        XWPFParagraph paragraph = paragraphs.plain(document.createParagraph());
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(before * POINT);
        paragraphs.words(paragraph, words);
        return paragraph;
    }
}
