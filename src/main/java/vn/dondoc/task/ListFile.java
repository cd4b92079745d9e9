package vn.dondoc.task;

import java.io.Closeable;
import java.io.IOException;

/** A file that a list is written to, row by row. */
interface ListFile extends Closeable {

    /** Adds a row. */
    void add(AssignmentRow row) throws IOException;

    /** Completes the file after the last row; without it the file stays broken, so that nobody takes half a list. */
    void finish() throws IOException;

    /** Frees what the writing took; the stream below stays open. */
    @Override
    void close() throws IOException;
}
