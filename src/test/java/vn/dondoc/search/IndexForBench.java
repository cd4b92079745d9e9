package vn.dondoc.search;

import java.util.Collection;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lets the benchmark read tables that were filled by SQL into the index, as the program does after an update. */
public final class IndexForBench {

    private IndexForBench() {}

    /** Reads everything of every kind, in this thread. The full-text key is made at the end, which is far quicker. */
    public static void read(ApplicationContext program) {
        JdbcTemplate jdbc = program.getBean(JdbcTemplate.class);
        jdbc.execute("ALTER TABLE search_entry DROP KEY ft_search_entry");
        jdbc.update("UPDATE search_state SET version = 0");
        Collection<SearchSource> sources =
                program.getBeansOfType(SearchSource.class).values();
        SearchRebuild rebuild = program.getBean(SearchRebuild.class);
        sources.forEach(rebuild::whole);
        jdbc.execute("ALTER TABLE search_entry ADD FULLTEXT KEY ft_search_entry (words, pairs)");
    }
}
