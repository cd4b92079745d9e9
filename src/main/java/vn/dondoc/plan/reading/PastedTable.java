package vn.dondoc.plan.reading;

import java.util.List;

/** Reads blocks. */
final class PastedTable {

    private PastedTable() {}

    static List<Block> read(String text) {
        throw new UnsupportedOperationException();
    }
}
