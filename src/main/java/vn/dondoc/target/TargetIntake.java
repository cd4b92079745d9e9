package vn.dondoc.target;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.plan.IssuedTarget;
import vn.dondoc.plan.IssuedTargets;
import vn.dondoc.plan.PlanHappened;
import vn.dondoc.plan.PlanStatus;

/** Takes the targets of a plan over when it is issued, inside that transaction; at the start those issued before. */
@Component
class TargetIntake {

    private static final Logger LOG = LoggerFactory.getLogger(TargetIntake.class);

    private final IssuedTargets issued;
    private final TargetStore targets;
    private final ValueCarrying carrying;
    private final RuleStore rules;
    private final TargetLog log;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TargetIntake(
            IssuedTargets issued,
            TargetStore targets,
            ValueCarrying carrying,
            RuleStore rules,
            TargetLog log,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.issued = issued;
        this.targets = targets;
        this.carrying = carrying;
        this.rules = rules;
        this.log = log;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void happened(PlanHappened event) {
        if (event.kind().equals("ISSUED")) {
            take(event.agencyId(), event.planId());
        } else if (event.kind().equals("REPLACED")) {
            Instant now = clock.instant();
            replaced(event.planId()).forEach(target -> end(target, now));
        }
    }

    private record Waiting(long agencyId, long planId) {}

    /** Plans that were issued before this program followed targets. Earlier plans first, so that later ones replace them. */
    @EventListener(ApplicationReadyEvent.class)
    void takeWaiting() {
        jdbc.sql("""
                        SELECT p.agency_id, p.id AS plan_id FROM plan p
                        WHERE p.status IN ('ISSUED', 'CLOSED', 'REPLACED') AND EXISTS (
                          SELECT 1 FROM plan_target pt WHERE pt.plan_id = p.id AND NOT EXISTS (
                            SELECT 1 FROM target t WHERE t.plan_target_id = pt.id))
                        ORDER BY p.id""").query(Waiting.class).list().forEach(this::takeWaiting);
    }

    /** A plan that cannot be taken in keeps neither the others nor the program waiting; the next start tries it again. */
    private void takeWaiting(Waiting plan) {
        try {
            transaction.executeWithoutResult(status -> take(plan.agencyId(), plan.planId()));
        } catch (RuntimeException failure) {
            LOG.error("Targets of plan {} could not be taken in", plan.planId(), failure);
        }
    }

    private void take(long agencyId, long planId) {
        List<IssuedTarget> all = issued.of(agencyId, planId);
        if (all.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<TargetData> ending = replaced(all.get(0).replacesPlanId());
        Map<String, TargetData> old = new HashMap<>();
        ending.forEach(target -> old.putIfAbsent(name(target.name(), target.unitOfMeasure()), target));
        List<String> toAsk = new ArrayList<>();
        for (IssuedTarget one : all) {
            TargetData before = old.get(name(one.target().name(), one.target().unit()));
            Optional<Long> made = targets.insert(one, now, before == null ? null : before.id());
            if (made.isEmpty()) {
                continue;
            }
            TargetData target = targets.find(agencyId, made.get());
            log.add(
                    target,
                    null,
                    TargetHappened.Kind.TAKEN_IN,
                    "Chỉ tiêu %s vào theo dõi: mức giao %s"
                            .formatted(target.label(), target.wanted().words()),
                    List.of(),
                    null);
            if (before != null) {
                carry(before, target);
            }
            if (one.leadUnitIds().isEmpty() || !one.doubtful().isEmpty()) {
                toAsk.add(one.target().code());
            }
        }
        boolean replacedAlready = all.get(0).status() == PlanStatus.REPLACED;
        if (replacedAlready) {
            targets.ofPlan(planId).forEach(target -> targets.end(target.id(), now));
        }
        ending.forEach(target -> end(target, now));
        if (!toAsk.isEmpty() && !replacedAlready) {
            log.tell(new TargetHappened(
                    agencyId,
                    null,
                    List.of(),
                    null,
                    null,
                    TargetHappened.Kind.LEAD_TO_ASK,
                    "Kế hoạch có %d chỉ tiêu chưa rõ đơn vị chủ trì: %s"
                            .formatted(toAsk.size(), String.join(", ", toAsk)),
                    "target-lead:" + planId));
        }
    }

    private List<TargetData> replaced(@Nullable Long planId) {
        return planId == null
                ? List.of()
                : targets.ofPlan(planId).stream()
                        .filter(target -> !target.ended())
                        .toList();
    }

    private static String name(String name, String unit) {
        return Vietnamese.key(name) + "|" + Vietnamese.key(unit);
    }

    /** Values of the old plan's target go along, each as a version of its own. */
    private void carry(TargetData from, TargetData to) {
        TargetData head = from.joinedInto() == null ? from : targets.find(from.agencyId(), from.joinedInto());
        takeOver(head, to);
    }

    private void takeOver(TargetData from, TargetData to) {
        carrying.carry(from, to, value -> true, TargetValue::note, null);
        rules.copy(from.id(), to.id());
    }

    private void end(TargetData target, Instant now) {
        handOn(target);
        targets.end(target.id(), now);
        log.add(
                target,
                null,
                TargetHappened.Kind.ENDED,
                "Kế hoạch được thay thế, chỉ tiêu %s thôi theo dõi".formatted(target.label()),
                List.of(),
                null);
    }

    /** Targets of other plans that counted with this one go on under the first of them. */
    private void handOn(TargetData target) {
        List<TargetData> others = targets.group(target.id()).stream()
                .filter(one -> one.id() != target.id() && one.planId() != target.planId() && !one.ended())
                .toList();
        if (others.isEmpty()) {
            return;
        }
        TargetData next = others.get(0);
        takeOver(target, next);
        targets.join(next.id(), null, null);
        others.stream().skip(1).forEach(one -> targets.join(one.id(), next.id(), one.joinedAt()));
    }
}
