package vn.dondoc.reporting;

/** Figures in the words of the reports (domain.md section 3, "Number print rules"). */
public final class FigureSentence {

    private FigureSentence() {}

    /**
     * {@code 23 nhiệm vụ; hoàn thành 15 (đúng hạn 15, trễ hạn 00); chưa hoàn thành 08 (trong hạn 08, quá hạn 00);
     * 65,2%}. On time includes early; without a base no percentage is printed.
     */
    public static String of(Figures figures) {
        return "%s nhiệm vụ; hoàn thành %s (đúng hạn %s, trễ hạn %s); chưa hoàn thành %s (trong hạn %s, quá hạn %s)%s"
                .formatted(
                        NumberPrint.prose(figures.assigned()),
                        NumberPrint.prose(figures.done()),
                        NumberPrint.prose(figures.early() + figures.onTime()),
                        NumberPrint.prose(figures.late()),
                        NumberPrint.prose(figures.notDone()),
                        NumberPrint.prose(figures.inTime()),
                        NumberPrint.prose(figures.overdue()),
                        figures.donePercent().map(share -> "; " + share).orElse(""));
    }
}
