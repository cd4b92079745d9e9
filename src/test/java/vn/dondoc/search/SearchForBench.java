package vn.dondoc.search;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.common.PageQuery;
import vn.dondoc.security.Access;

/** The program's search for the benchmark, which also tells how much of the time its statements took. */
public final class SearchForBench {

    private final SearchQueries search;
    private final TransactionTemplate transaction;
    private final Timed jdbc;

    /** Over the database of the program. */
    public SearchForBench(ApplicationContext program) {
        jdbc = new Timed(program.getBean(DataSource.class));
        transaction = new TransactionTemplate(program.getBean(PlatformTransactionManager.class));
        JdbcClient client = JdbcClient.create(jdbc);
        int newest = program.getEnvironment().getProperty("dondoc.search.newest", Integer.class, Newest.TASKS);
        search = new SearchQueries(
                new Candidates(new Newest(client, newest), new FullText(client), client),
                new HitTexts(client, new SubjectHits(client)),
                program.getBean(Access.class),
                program.getBean(Clock.class));
    }

    /** The first page of hits. */
    public SearchAnswer find(String text) {
        jdbc.nanos = 0;
        return transaction.execute(status -> search.find(text, null, PageQuery.of(0, 20)));
    }

    /** What the statements of the last search took, reading their rows included, in milliseconds. */
    public double millisAtDatabase() {
        return jdbc.nanos / 1e6;
    }

    private static final class Timed extends JdbcTemplate {

        private long nanos;

        private Timed(DataSource database) {
            super(database);
        }

        @Override
        @Nullable
        public <T> T query(
                PreparedStatementCreator statement,
                @Nullable PreparedStatementSetter values,
                ResultSetExtractor<T> rows) {
            long begin = System.nanoTime();
            try {
                return super.query(statement, values, rows);
            } finally {
                nanos += System.nanoTime() - begin;
            }
        }
    }
}
