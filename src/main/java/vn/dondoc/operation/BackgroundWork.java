package vn.dondoc.operation;

import java.util.List;

/** What looking after background work needs of the process engine. Of all agencies: the caller filters. */
public interface BackgroundWork {

    /** Work that failed and has not succeeded since, what was given up first. */
    List<FailedJob> failed();

    /** Has failed work done again, from now on. Nothing happens when it is gone by now. */
    void retry(String id);
}
