package vn.dondoc.document;

import java.text.Normalizer;
import vn.dondoc.common.InvalidInputException;

/** Makes a sender's file name safe to keep, show and hand out again. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    /** Without folders, control and direction characters and what Windows forbids; composed; at most 200 characters. */
    static String safe(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        if (name.isEmpty()) {
            throw new InvalidInputException("file", "Tệp không có tên. Hãy đặt tên cho tệp rồi tải lại.");
        }
        if (name.length() <= LONGEST) {
            return name;
        }
        String ending = "." + AllowedType.ending(name);
        return name.substring(0, LONGEST - Math.min(ending.length(), 20))
                + ending.substring(0, Math.min(ending.length(), 20));
    }
}
