package vn.dondoc.search;

import java.util.Collection;
import java.util.List;

/** Where the texts of one kind come from. */
interface SearchSource {

    SearchKind kind();

    /** What these are now; those that do not exist (any more) are left out. */
    List<SearchEntry> of(Collection<Long> subjectIds);

    /** The next ones by id, for making the index anew. */
    List<SearchEntry> after(long subjectId, int limit);
}
