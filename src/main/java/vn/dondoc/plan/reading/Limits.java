package vn.dondoc.plan.reading;

/** What a plan document may cost: a plan of 5,000 rows passes, an attack does not. */
final class Limits {

    /** Largest file taken, bytes. */
    static final int FILE_BYTES = 25 * 1024 * 1024;

    /** Largest unpacked part, bytes; a plan of 5,000 rows unpacks to about 30 MB. */
    static final long PART_BYTES = 200L * 1024 * 1024;

    /** All parts that are read, unpacked, bytes. */
    static final long TOTAL_BYTES = 300L * 1024 * 1024;

    /** Office XML packs to 1:10 up to 1:60; beyond this ratio (after a first allowance) it is a bomb. */
    static final long RATIO = 200;

    /** Bytes of a part that may unpack at any ratio. */
    static final long RATIO_ALLOWANCE = 8L * 1024 * 1024;

    /** Entries of the package. */
    static final int ENTRIES = 5_000;

    /** Rows of all tables together. */
    static final int ROWS = 20_000;

    /** Characters kept in memory, all cells and paragraphs together. */
    static final int CHARACTERS = 40_000_000;

    /** Characters of one paragraph or cell. */
    static final int TEXT = 200_000;

    /** Columns of a table. */
    static final int COLUMNS = 200;

    /** Nesting of XML elements. */
    static final int DEPTH = 400;

    private Limits() {}

    static UnreadableFileException tooManyRows() {
        return new UnreadableFileException(
                UnreadableFileException.Code.TOO_MANY_ROWS,
                "Tệp có quá nhiều dòng (hơn 20.000 dòng hoặc quá nhiều chữ). Hãy tách kế hoạch thành nhiều tệp rồi tải"
                        + " lên từng tệp.");
    }
}
