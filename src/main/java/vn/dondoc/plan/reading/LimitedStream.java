package vn.dondoc.plan.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacks one part and stops a bomb while it grows, long before memory does. */
final class LimitedStream extends FilterInputStream {

    private final long packed;
    private final OfficePackage owner;
    private long read;

    LimitedStream(InputStream in, long packed, OfficePackage owner) {
        super(in);
        this.packed = Math.max(1, packed);
        this.owner = owner;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            count(1);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        if (got > 0) {
            count(got);
        }
        return got;
    }

    private void count(int bytes) {
        read += bytes;
        owner.count(bytes);
        if (read > Limits.PART_BYTES || (read > Limits.RATIO_ALLOWANCE && read / packed > Limits.RATIO)) {
            throw OfficePackage.bomb();
        }
    }
}
