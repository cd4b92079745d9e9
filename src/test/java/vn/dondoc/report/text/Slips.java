package vn.dondoc.report.text;

/** Sentences with a slip whose mend is sure. */
public final class Slips {

    /** The total is 05, as the list below shows. */
    public static final String SUM = """
            Đã rà soát 04 văn bản, gồm 02 Nghị quyết và 03 Quyết định, cụ thể như sau:

            Nghị quyết số 70/2014/NQ-HĐND ngày 09/7/2014; Nghị quyết số 87/2014/NQ-HĐND ngày 04/12/2014.

            Quyết định số 36/2016/QĐ-UBND ngày 22/12/2016; Quyết định số 12/2018/QĐ-UBND ngày 18/6/2018; Quyết định số\
             02/2020/QĐ-UBND ngày 03/01/2020.""";

    private Slips() {}
}
