package vn.dondoc.search;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads into the index what was there before it, or before its present version: after the start, in the background, a
 * few hundred rows to a transaction. How far it has come is kept, so it goes on after a restart; several nodes take
 * turns. What changes meanwhile is indexed by its own transaction.
 */
@Component
class SearchRebuild implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SearchRebuild.class);
    private static final int CHUNK = 200;

    private final List<SearchSource> sources;
    private final SearchEntries entries;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private volatile boolean stopped;

    SearchRebuild(List<SearchSource> sources, SearchEntries entries, JdbcClient jdbc, TransactionTemplate transaction) {
        this.sources = sources;
        this.entries = entries;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    private record State(int version, long doneTo, boolean finished) {}

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        List<SearchSource> behind =
                sources.stream().filter(source -> !chunk(source)).toList();
        if (!behind.isEmpty()) {
            Thread worker = new Thread(() -> behind.forEach(this::whole), "search-index");
            worker.setDaemon(true);
            worker.start();
        }
    }

    @Override
    public void destroy() {
        stopped = true;
    }

    /** Reads all of one kind that is not yet in the index. */
    void whole(SearchSource source) {
        try {
            LOG.info("Reading {} into the search index", source.kind());
            while (!stopped && !chunk(source)) {
                // each turn is a transaction of its own
            }
            LOG.info("{} {} in the search index", source.kind(), stopped ? "partly" : "completely");
        } catch (RuntimeException e) {
            LOG.error("The search index of {} is incomplete; it goes on at the next start", source.kind(), e);
        }
    }

    /**
     * Reads the next rows.
     *
     * @return whether nothing is left
     */
    private boolean chunk(SearchSource source) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            State state = lock(source.kind());
            long from = state.version() == Encoding.VERSION ? state.doneTo() : 0;
            if (state.version() == Encoding.VERSION && state.finished()) {
                return true;
            }
            List<SearchEntry> next = source.after(from, CHUNK);
            entries.put(next);
            boolean finished = next.size() < CHUNK;
            long doneTo = next.isEmpty() ? from : next.get(next.size() - 1).subjectId();
            jdbc.sql("UPDATE search_state SET version = ?, done_to = ?, finished = ? WHERE kind = ?")
                    .params(Encoding.VERSION, doneTo, finished, source.kind().name())
                    .update();
            return finished;
        }));
    }

    private State lock(SearchKind kind) {
        jdbc.sql("INSERT IGNORE INTO search_state (kind, version, done_to, finished) VALUES (?, 0, 0, FALSE)")
                .param(kind.name())
                .update();
        return jdbc.sql("SELECT version, done_to, finished FROM search_state WHERE kind = ? FOR UPDATE")
                .param(kind.name())
                .query(State.class)
                .single();
    }
}
