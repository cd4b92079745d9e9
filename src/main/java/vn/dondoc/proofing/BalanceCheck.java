package vn.dondoc.proofing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Received is resolved, open and stopped together (domain.md section 3). */
final class BalanceCheck implements Check {

    private static final Pattern NOT_DONE = Words.pattern("chưa~(?:giải quyết|hoàn thành|xử lý)");

    @Override
    public void check(ProofText text, Findings findings) {
        for (Block block : text.prose()) {
            for (NounFamily family : List.of(NounFamily.DOSSIER, NounFamily.TASK, NounFamily.FEEDBACK)) {
                balance(block, family, findings);
            }
        }
    }

    private static void balance(Block block, NounFamily family, Findings findings) {
        Map<Role, Quantity> roles = Role.first(block, family);
        Quantity received = roles.get(Role.RECEIVED);
        Quantity resolved = roles.get(Role.RESOLVED);
        Quantity open = roles.get(Role.OPEN);
        if (received == null || resolved == null || open == null || resolved.start() < received.start()) {
            return;
        }
        BigDecimal stopped = value(roles, Role.STOPPED);
        BigDecimal sum = resolved.value().add(open.value());
        List<BigDecimal> wholes = List.of(received.value(), received.value().add(value(roles, Role.CARRIED)));
        boolean balanced =
                wholes.stream().anyMatch(whole -> whole.compareTo(sum) == 0 || whole.compareTo(sum.add(stopped)) == 0);
        boolean others = family == NounFamily.TASK
                && !NOT_DONE.matcher(block.part(open.labelFrom(), open.start())).find()
                && sum.compareTo(received.value()) < 0;
        if (balanced || others) {
            return;
        }
        findings.ask(
                FindingKind.CONSISTENCY,
                block,
                received.start(),
                received.end(),
                "Tổng %s khác đã giải quyết %s cộng đang giải quyết %s%s = %s, chênh %s."
                        .formatted(
                                number(received.value()),
                                number(resolved.value()),
                                number(open.value()),
                                stopped.signum() == 0 ? "" : " cộng đã dừng " + number(stopped),
                                number(sum.add(stopped)),
                                number(received.value()
                                        .subtract(sum.add(stopped))
                                        .abs())),
                null);
    }

    private static BigDecimal value(Map<Role, Quantity> roles, Role role) {
        return Optional.ofNullable(roles.get(role)).map(Quantity::value).orElse(BigDecimal.ZERO);
    }

    private static String number(BigDecimal value) {
        return VietnameseNumber.print(value);
    }
}
