package vn.dondoc.proofing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.dondoc.common.Vietnamese;

/** A document has one date wherever it is named. */
final class DocumentDateCheck implements Check {

    @Override
    public void check(ProofText text, Findings findings) {
        Map<String, LocalDate> first = new HashMap<>();
        for (Block block : text.blocks()) {
            for (Citation document : block.citations()) {
                if (document.date() == null) {
                    continue;
                }
                LocalDate known = first.putIfAbsent(key(document), document.date());
                if (known != null && !known.equals(document.date())) {
                    findings.ask(
                            FindingKind.DOCUMENT_DATE,
                            block,
                            document.dateStart(),
                            document.end(),
                            "Văn bản số %s được ghi với nhiều ngày khác nhau: %s và %s."
                                    .formatted(
                                            block.part(document.numberStart(), document.numberEnd()),
                                            Vietnamese.date(known),
                                            Vietnamese.date(document.date())),
                            null);
                }
            }
        }
    }

    /** Serials begin anew each year, so only dates of one year contradict each other. */
    private static String key(Citation document) {
        int year = document.year() != null ? document.year() : document.date().getYear();
        return document.serial() + "/" + year + "/" + document.series();
    }
}
