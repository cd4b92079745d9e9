package vn.dondoc.proofing;

import java.util.List;

/** Reads a report before it is signed and says what does not fit. Holds no state; safe to share. */
public final class Proofreader {

    private static final List<Check> CHECKS = List.of(
            new SumCheck(),
            new ExplicitSumCheck(),
            new ItemCountCheck(),
            new AllocationCheck(),
            new PercentCheck(),
            new BalanceCheck(),
            new OverdueTotalCheck(),
            new FractionBaseCheck(),
            new NumberInWordsCheck(),
            new AppendixCheck(),
            new PeriodCheck(),
            new ReportYearCheck(),
            new MonthWindowCheck(),
            new DocumentYearCheck(),
            new DocumentDateCheck(),
            new DocumentWindowCheck(),
            new DuplicateCheck(),
            new UnitCheck(),
            new TableUnitCheck(),
            new TableNumberCheck(),
            new FootnoteCheck(),
            new IncompleteCheck(),
            new NumberPrintCheck());

    /**
     * Checks a text.
     *
     * @param text plain text; marks of Markdown and HTML in it are read over, lines with tabs are rows of a table
     * @return findings in the order of the text, with offsets into it; empty when nothing was found
     */
    public List<Finding> check(String text, ProofContext context) {
        ProofText read = new ProofText(text, context);
        Findings findings = new Findings(text);
        CHECKS.forEach(check -> check.check(read, findings));
        return findings.sorted();
    }
}
