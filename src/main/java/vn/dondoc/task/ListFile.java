package vn.dondoc.task;

import java.io.Closeable;
import java.io.IOException;

/** A file that a list is written to, row by row. */
interface ListFile extends Closeable {

    /** Adds a row. */
    void add(AssignmentRow row) throws IOException;

    /** Finishes the file; the stream below stays open. */
    @Override
    void close() throws IOException;
}
