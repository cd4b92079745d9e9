package vn.dondoc.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.PageQuery;
import vn.dondoc.search.Candidates.Candidate;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/**
 * Finds what the acting person may see: by the role matrix, or because the own unit cooperates. Words may be typed with
 * or without diacritics, in any case and order; in quotes they must follow one another; numbers as they are printed.
 */
@Service
@Transactional(readOnly = true)
public class SearchQueries {

    private final Candidates candidates;
    private final HitTexts texts;
    private final Access access;
    private final Clock clock;

    SearchQueries(Candidates candidates, HitTexts texts, Access access, Clock clock) {
        this.candidates = candidates;
        this.texts = texts;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The best hits. A text without any word finds nothing.
     *
     * @param kind only these; null = all
     * @param page page and size; there is no other order
     * @throws ForbiddenException when the person may see no tasks at all
     */
    public SearchAnswer find(String text, @Nullable SearchKind kind, PageQuery page) {
        Actor actor = access.require(Action.VIEW_TASK);
        SearchWords search = SearchWords.of(text);
        if (search.isEmpty()) {
            return new SearchAnswer(List.of(), 0, Map.of(), page.page(), page.size());
        }
        SearchScope scope = SearchScope.of(actor);
        Candidates.Found found = candidates.find(scope, search);
        List<Candidate> best = new Ranking(search, LocalDate.now(clock)).best(found.candidates());
        Map<SearchKind, SearchAnswer.Count> counts = new EnumMap<>(SearchKind.class);
        for (SearchKind each : SearchKind.values()) {
            long number = best.stream().filter(one -> one.kind() == each).count();
            counts.put(each, new SearchAnswer.Count((int) number, found.more().contains(each)));
        }
        List<Candidate> wanted =
                best.stream().filter(one -> kind == null || one.kind() == kind).toList();
        List<Candidate> shown =
                wanted.stream().skip(page.offset()).limit(page.size()).toList();
        return new SearchAnswer(texts.of(scope, search, shown), wanted.size(), counts, page.page(), page.size());
    }
}
