package vn.dondoc.report;

import java.text.Normalizer;
import vn.dondoc.common.InvalidInputException;

/**
 * What a unit writes (S3 IV.2): done, to do, difficulties, proposals. Never null.
 *
 * @param done việc đã làm
 * @param next việc sẽ làm
 * @param troubles khó khăn, vướng mắc
 * @param proposals đề xuất, kiến nghị
 */
public record PartTexts(String done, String next, String troubles, String proposals) {

    /** Characters of one text. */
    public static final int LONGEST = 300_000;

    /** Nothing written yet. */
    public static final PartTexts EMPTY = new PartTexts("", "", "", "");

    /** The same as plain text: no control characters, no markup that came along from a word processor. */
    PartTexts cleaned() {
        return new PartTexts(
                clean("done", done), clean("next", next), clean("troubles", troubles), clean("proposals", proposals));
    }

    private static String clean(String field, String text) {
        String plain = text == null ? "" : text;
        if (plain.length() > LONGEST) {
            throw new InvalidInputException(
                    field,
                    "Nội dung dài %d ký tự, quá %d; hãy đưa phần chi tiết vào tệp kèm theo."
                            .formatted(plain.length(), LONGEST));
        }
        if (markup(plain)) {
            plain = plain.replaceAll("(?s)<!--.*?-->", "")
                    .replaceAll("(?is)<(style|script|xml)\\b.*?</\\1>", "")
                    .replaceAll("(?i)<br\\s*/?>|</p>|</div>|</li>|</tr>", "\n")
                    .replaceAll("</?[a-zA-Z!][^<>]*>", "")
                    .replace("&nbsp;", " ")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&");
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .replace('\u00a0', ' ');
    }

    /** Only what is plainly pasted markup: a person may write "số < 5". */
    private static boolean markup(String text) {
        String head = text.toLowerCase(java.util.Locale.ROOT);
        return head.contains("<o:p") || head.contains("mso-") || head.contains("</p>") || head.contains("</span>");
    }
}
