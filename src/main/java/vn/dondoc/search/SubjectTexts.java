package vn.dondoc.search;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Texts of something that is no work: an inspection, a feedback, a target. Who sees it is always asked afresh. */
abstract class SubjectTexts extends SelectedTexts {

    /**
     * @param select up to WHERE; selects {@code id}, {@code agency_id} and {@code said_on}
     * @param id the column of the kind's id in it, perhaps after further conditions
     */
    SubjectTexts(JdbcClient jdbc, SearchKind kind, String select, String id) {
        super(jdbc, kind, select, id);
    }

    /** What can be found, the most telling first. */
    abstract RowMapper<List<String>> fields();

    @Override
    RowMapper<SearchEntry> row() {
        RowMapper<List<String>> fields = fields();
        return (row, number) -> new SearchEntry(
                kind(),
                row.getLong("id"),
                row.getLong("agency_id"),
                null,
                null,
                null,
                row.getDate("said_on").toLocalDate(),
                fields.mapRow(row, number),
                List.of());
    }
}
