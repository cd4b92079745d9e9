package vn.dondoc.inspection;

/** How long the texts are that people enter, in characters. */
final class Input {

    static final int LONG = 10000;
    static final int REASON = 2000;
    static final int LINE = 300;

    private Input() {}
}
