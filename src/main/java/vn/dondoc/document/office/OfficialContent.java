package vn.dondoc.document.office;

import java.util.List;

/**
 * What an official document says; how it looks is the layout's.
 *
 * @param type for example {@code BÁO CÁO}; printed in capitals
 * @param abstractText under the type, bold
 * @param basis lines in italics; their last signs are set to ";" and "." when the document is written
 * @param body the text; "./." is added to its last paragraph when it is not there
 */
public record OfficialContent(
        LetterHead head,
        String type,
        String abstractText,
        List<String> basis,
        List<Block> body,
        Signature signature,
        List<AppendixContent> appendices) {

    /** Copies the lists. */
    public OfficialContent {
        basis = List.copyOf(basis);
        body = List.copyOf(body);
        appendices = List.copyOf(appendices);
    }
}
