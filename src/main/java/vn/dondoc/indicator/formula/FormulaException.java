package vn.dondoc.indicator.formula;

/** A formula cannot be read. */
public final class FormulaException extends Exception {

    private static final long serialVersionUID = 1L;
    private final transient FormulaProblem problem;

    FormulaException(int at, String message) {
        super(message);
        this.problem = new FormulaProblem(at, message);
    }

    /** Place and words. */
    public FormulaProblem problem() {
        return problem;
    }
}
