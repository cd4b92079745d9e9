package vn.dondoc.plan.reading;

import java.util.List;

/** Reads blocks. */
final class XlsxReader {

    private XlsxReader() {}

    static List<Block> read(OfficePackage source, ProgressListener progress) {
        throw new UnsupportedOperationException();
    }
}
