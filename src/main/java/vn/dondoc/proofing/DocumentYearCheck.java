package vn.dondoc.proofing;

import vn.dondoc.common.Vietnamese;

/** The year inside the number of a normative document is the year of its date. */
final class DocumentYearCheck implements Check {

    @Override
    public void check(ProofText text, Findings findings) {
        for (Block block : text.blocks()) {
            for (Citation document : block.citations()) {
                if (document.year() != null
                        && document.date() != null
                        && document.date().getYear() != document.year()) {
                    report(text, block, document, findings);
                }
            }
        }
    }

    private static void report(ProofText text, Block block, Citation document, Findings findings) {
        int right = document.date().getYear();
        String number = block.part(document.numberStart(), document.numberEnd());
        boolean dateFits = text.context().window().contains(document.date());
        findings.sure(
                FindingKind.YEAR,
                block,
                document.numberStart(),
                document.numberEnd(),
                "Số văn bản ghi năm %d nhưng ngày ban hành là %s."
                        .formatted(document.year(), Vietnamese.date(document.date())),
                dateFits ? number.replaceFirst("/" + document.year() + "/", "/" + right + "/") : null);
    }
}
