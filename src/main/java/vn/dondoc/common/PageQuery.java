package vn.dondoc.common;

/**
 * Which part of a list is wanted.
 *
 * @param page from 0
 * @param size 1 to 500
 * @param sort a column name that the list offers, or empty for its usual order
 * @param descending order of {@code sort}
 */
public record PageQuery(int page, int size, String sort, boolean descending) {

    /** Checks the bounds. */
    public PageQuery {
        if (page < 0) {
            throw new InvalidInputException("page", "Số trang phải từ 0 trở lên.");
        }
        if (size < 1 || size > 500) {
            throw new InvalidInputException("size", "Số dòng một trang phải từ 1 đến 500.");
        }
    }

    /** The usual order. */
    public static PageQuery of(int page, int size) {
        return new PageQuery(page, size, "", false);
    }

    /** Rows to skip. */
    public long offset() {
        return (long) page * size;
    }
}
