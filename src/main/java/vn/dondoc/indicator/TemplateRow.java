package vn.dondoc.indicator;

/**
 * A row of a version of the template.
 *
 * @param position order in the version, from 1
 */
public record TemplateRow(long id, long versionId, int position, RowData data) {

    /** Its code. */
    public String code() {
        return data.code();
    }
}
