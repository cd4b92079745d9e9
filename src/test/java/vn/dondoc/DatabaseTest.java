package vn.dondoc;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Base of tests that write: each method finds the database and the clock as after a fresh start. */
@IntegrationTest
public abstract class DatabaseTest {

    @Autowired
    protected TestDatabase database;

    @Autowired
    protected TestClock clock;

    @BeforeEach
    final void freshStart() {
        database.reset();
    }
}
