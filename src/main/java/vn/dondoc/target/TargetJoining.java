package vn.dondoc.target;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.plan.reading.Similarity;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/**
 * Targets that a year's plans name several times: offered by the likeness of their names, joined and separated again by a
 * person of the Office. A joined target keeps its place in its plan and is counted with the other one.
 */
@Service
@Transactional
public class TargetJoining {

    /** Share of common word pairs from which two names are offered, as in the findings about a plan. */
    private static final double SIMILAR = 0.7;

    private final TargetGuard guard;
    private final TargetBook book;
    private final TargetStore targets;
    private final ValueCarrying carrying;
    private final TargetLog log;
    private final Access access;
    private final Clock clock;

    TargetJoining(
            TargetGuard guard,
            TargetBook book,
            TargetStore targets,
            ValueCarrying carrying,
            TargetLog log,
            Access access,
            Clock clock) {
        this.guard = guard;
        this.book = book;
        this.targets = targets;
        this.carrying = carrying;
        this.log = log;
        this.access = access;
        this.clock = clock;
    }

    /** What could be joined, the same names first. */
    @Transactional(readOnly = true)
    public List<JoinOffer> offers(int year) {
        Actor actor = access.require(Action.MANAGE_TARGET);
        List<Entry> entries = book.of(actor.agencyId(), year, guard.today());
        Set<List<Long>> apart = targets.apart(actor.agencyId(), year);
        return new Likeness(entries, apart).offers();
    }

    /**
     * Joins targets to one under which they count.
     *
     * @throws NotPossibleException when they do not want the same level in the same unit of measure
     */
    public void join(long headId, List<Long> others) {
        TargetGuard.Open open = guard.managed(headId);
        TargetData head = open.target();
        requireCounting(head);
        List<Long> chosen =
                others.stream().distinct().filter(id -> id != headId).toList();
        if (chosen.isEmpty()) {
            throw new InvalidInputException("others", "Hãy chọn ít nhất một chỉ tiêu khác để gộp.");
        }
        Instant now = clock.instant();
        for (long id : chosen) {
            TargetGuard.Open joining = guard.managed(id);
            TargetData other = joining.target();
            requireCounting(other);
            check(head, other);
            targets.group(id).forEach(member -> targets.join(member.id(), headId, now));
            targets.forgetApart(headId, id);
            String words = "Gộp chỉ tiêu %s vào chỉ tiêu %s: tính một lần, số liệu nhập ở chỉ tiêu được gộp vào"
                    .formatted(other.label(), head.label());
            log.add(other, open.actor(), TargetHappened.Kind.JOINED, words, leads(open.entry(), joining.entry()), null);
        }
    }

    /** Takes a joined target out again; it keeps the values that were entered while it was joined. */
    public void separate(long targetId) {
        TargetGuard.Open open = guard.managed(targetId);
        TargetData target = open.target();
        if (target.joinedInto() == null) {
            throw new NotPossibleException("Chỉ tiêu này không gộp vào chỉ tiêu nào. Hãy chọn chỉ tiêu đã được gộp.");
        }
        TargetData head = targets.find(target.agencyId(), target.joinedInto());
        Entry joined = book.one(head, guard.today());
        carry(head, target, open.actor());
        targets.join(targetId, null, null);
        targets.keepApart(head.id(), targetId);
        log.add(
                target,
                open.actor(),
                TargetHappened.Kind.SEPARATED,
                "Tách chỉ tiêu %s khỏi chỉ tiêu %s, từ nay tính riêng, số liệu nhập riêng"
                        .formatted(target.label(), head.label()),
                leads(joined, open.entry()),
                null);
    }

    /** Says that targets which look alike are different; they are offered no more. */
    public void keepApart(List<Long> targetIds) {
        List<TargetGuard.Open> opened =
                targetIds.stream().distinct().map(guard::managed).toList();
        if (opened.size() < 2) {
            throw new InvalidInputException("targetIds", "Hãy chọn ít nhất hai chỉ tiêu.");
        }
        for (int i = 0; i < opened.size(); i++) {
            for (int j = i + 1; j < opened.size(); j++) {
                targets.keepApart(
                        opened.get(i).target().id(), opened.get(j).target().id());
            }
        }
        TargetGuard.Open first = opened.get(0);
        log.add(
                first.target(),
                first.actor(),
                TargetHappened.Kind.KEPT_APART,
                "Giữ riêng các chỉ tiêu: "
                        + opened.stream().map(open -> open.target().label()).collect(Collectors.joining(", ")),
                List.of(),
                null);
    }

    /** Whoever leads one of them enters values at another place from now on. */
    private static List<Long> leads(Entry one, Entry other) {
        return Stream.of(one, other)
                .flatMap(entry -> entry.leads().stream())
                .distinct()
                .toList();
    }

    private void carry(TargetData head, TargetData target, Actor actor) {
        carrying.carry(
                head,
                target,
                value -> target.joinedAt() != null && !value.enteredAt().isBefore(target.joinedAt()),
                value -> "Nhập khi còn gộp với chỉ tiêu " + head.code(),
                actor);
    }

    private static void requireCounting(TargetData target) {
        if (target.joinedInto() != null) {
            throw new NotPossibleException("Chỉ tiêu %s đã gộp vào chỉ tiêu khác.".formatted(target.label()));
        }
        if (target.ended()) {
            throw new NotPossibleException("Kế hoạch của chỉ tiêu %s đã được thay thế.".formatted(target.label()));
        }
    }

    private static void check(TargetData head, TargetData other) {
        if (head.targetYear() != other.targetYear()) {
            throw new NotPossibleException("Chỉ gộp được chỉ tiêu của cùng một năm.");
        }
        if (!joinable(head, other)) {
            throw new NotPossibleException("Chỉ tiêu %s giao %s còn %s giao %s; mức khác nhau thì không gộp được."
                    .formatted(
                            head.label(),
                            head.wanted().words(),
                            other.label(),
                            other.wanted().words()));
        }
    }

    private static boolean joinable(TargetData one, TargetData other) {
        return Vietnamese.key(one.unitOfMeasure()).equals(Vietnamese.key(other.unitOfMeasure()))
                && one.wanted().same(other.wanted());
    }

    /** Finds the groups. */
    private static final class Likeness {

        private final List<Entry> entries;
        private final Set<List<Long>> apart;
        private final List<Set<String>> pairs;
        private final List<String> names;

        Likeness(List<Entry> entries, Set<List<Long>> apart) {
            this.entries = entries;
            this.apart = apart;
            names = entries.stream()
                    .map(entry -> Vietnamese.key(entry.head().name()))
                    .toList();
            pairs = entries.stream()
                    .map(entry -> Similarity.pairsOf(entry.head().name()))
                    .toList();
        }

        List<JoinOffer> offers() {
            List<JoinOffer> exact = new ArrayList<>();
            List<JoinOffer> alike = new ArrayList<>();
            List<JoinOffer> different = new ArrayList<>();
            Map<Integer, List<Integer>> same = new HashMap<>();
            for (int i = 0; i < entries.size(); i++) {
                for (int j = i + 1; j < entries.size(); j++) {
                    if (!near(i, j)) {
                        continue;
                    }
                    boolean equal = names.get(i).equals(names.get(j));
                    if (!joinable(entries.get(i).head(), entries.get(j).head())) {
                        different.add(offer(List.of(i, j), equal, false));
                    } else if (equal) {
                        same.computeIfAbsent(i, first -> new ArrayList<>(List.of(first)))
                                .add(j);
                    } else {
                        alike.add(offer(List.of(i, j), false, true));
                    }
                }
            }
            // of three equal ones the pairs of the later two say nothing new
            Set<Integer> later = same.values().stream()
                    .flatMap(group -> group.stream().skip(1))
                    .collect(Collectors.toSet());
            same.entrySet().stream()
                    .filter(group -> !later.contains(group.getKey()))
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(group -> exact.add(offer(group.getValue(), true, true)));
            exact.addAll(alike);
            exact.addAll(different);
            return exact;
        }

        private boolean near(int i, int j) {
            long one = entries.get(i).head().id();
            long other = entries.get(j).head().id();
            return !apart.contains(List.of(Math.min(one, other), Math.max(one, other)))
                    && (names.get(i).equals(names.get(j)) || Similarity.words(pairs.get(i), pairs.get(j)) >= SIMILAR);
        }

        private JoinOffer offer(List<Integer> group, boolean exact, boolean possible) {
            List<TargetLine> lines = group.stream()
                    .map(at -> Targets.line(entries.get(at), Set.of()))
                    .toList();
            String words = !possible
                    ? "Tên giống nhau nhưng mức giao khác nhau (%s), nên không gộp được."
                            .formatted(lines.stream().map(TargetLine::wanted).collect(Collectors.joining("; ")))
                    : exact
                            ? "Cùng tên, cùng mức giao."
                            : "Tên gần giống nhau, cùng mức giao. Hãy đọc lại trước khi gộp.";
            return new JoinOffer(lines, exact, possible, words);
        }
    }
}
