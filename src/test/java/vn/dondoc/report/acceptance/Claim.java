package vn.dondoc.report.acceptance;

import vn.dondoc.proofing.FindingKind;

/**
 * What becomes of one numeric claim of a seed when its report is made in the product.
 *
 * @param id row of {@code seed-claims.tsv}
 * @param text with fields, for what is computed; a pattern of the words in question, for what the checks find; else the reason
 * @param expected what the report prints; null = exactly what the seed prints
 */
record Claim(String id, How how, String text, String expected, FindingKind kind) {

    enum How {
        /** Comes out as printed. */
        EQUAL,
        /** Comes out otherwise: the printed number is wrong. */
        DIFFERS,
        /** The checks of the report name the place when its text is written as the seed has it. */
        FOUND,
        /** Not computed here, with the reason. */
        NOT_COMPUTED
    }

    /** The claim's own words, with a field for each number. */
    static Claim equal(String id, String text) {
        return new Claim(id, How.EQUAL, text, null, null);
    }

    /** For claims whose number stands in other words than a report's. */
    static Claim equal(String id, String text, String expected) {
        return new Claim(id, How.EQUAL, text, expected, null);
    }

    static Claim differs(String id, String text, String expected) {
        return new Claim(id, How.DIFFERS, text, expected, null);
    }

    static Claim found(String id, FindingKind kind, String pattern) {
        return new Claim(id, How.FOUND, pattern, null, kind);
    }

    static Claim notComputed(String id, String reason) {
        return new Claim(id, How.NOT_COMPUTED, reason, null, null);
    }

    boolean computed() {
        return how == How.EQUAL || how == How.DIFFERS;
    }
}
