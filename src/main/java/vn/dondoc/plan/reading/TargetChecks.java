package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Targets that appear twice, lack a number in between or have nobody who leads. */
final class TargetChecks {

    private static final double SIMILAR = 0.7;

    private TargetChecks() {}

    static List<Finding> check(List<TargetRow> targets) {
        List<Finding> findings = new ArrayList<>();
        List<Set<String>> pairs = targets.stream()
                .map(target -> Similarity.pairs(Texts.fold(target.name())))
                .toList();
        for (int i = 0; i < targets.size() && i < 1000; i++) {
            for (int j = i + 1; j < targets.size() && j < 1000; j++) {
                compare(targets.get(i), targets.get(j), Similarity.words(pairs.get(i), pairs.get(j)), findings);
            }
        }
        numbers(targets, findings);
        noLead(targets, findings);
        return findings;
    }

    private static void compare(TargetRow a, TargetRow b, double alike, List<Finding> findings) {
        boolean same = Texts.fold(a.name()).equals(Texts.fold(b.name()));
        if (!same && alike < SIMILAR) {
            return;
        }
        boolean sameValue = Objects.equals(a.comparator(), b.comparator())
                && Objects.equals(a.value(), b.value())
                && Objects.equals(a.upper(), b.upper());
        findings.add(new Finding(
                same ? FindingCode.SAME_TARGET : FindingCode.SIMILAR_TARGET,
                List.of(),
                "Chỉ tiêu " + a.code() + " và " + b.code() + (same ? " giống nhau" : " gần giống nhau")
                        + (sameValue ? "." : " nhưng mức khác nhau (" + a.valueText() + " và " + b.valueText() + ")."),
                a.name()));
    }

    private static void numbers(List<TargetRow> targets, List<Finding> findings) {
        TargetRow before = null;
        for (TargetRow target : targets) {
            int now = last(target);
            boolean follows = before != null && stem(before).equals(stem(target));
            int expected = follows ? last(before) + 1 : now;
            if (now > expected && expected > 0) {
                findings.add(new Finding(
                        FindingCode.TARGET_NUMBER_MISSING,
                        List.of(),
                        "Đánh số chỉ tiêu nhảy: trước " + target.code() + " thiếu số " + expected
                                + (now - expected > 1 ? " đến " + (now - 1) : "") + ".",
                        target.place().toString()));
            }
            before = target;
        }
    }

    private static String stem(TargetRow target) {
        int dot = target.code().lastIndexOf('.');
        return dot < 0 ? "" : target.code().substring(0, dot);
    }

    private static int last(TargetRow target) {
        String number = target.code().substring(target.code().lastIndexOf('.') + 1);
        return target.place().row() > 0 && number.matches("\\d{1,4}") ? Integer.parseInt(number) : -1;
    }

    private static void noLead(List<TargetRow> targets, List<Finding> findings) {
        List<TargetRow> without =
                targets.stream().filter(target -> target.leadUnits().isEmpty()).toList();
        if (!without.isEmpty()) {
            findings.add(new Finding(
                    FindingCode.TARGET_NO_LEAD_UNIT,
                    List.of(),
                    "Chỉ tiêu chưa có cơ quan chủ trì: "
                            + without.stream().map(TargetRow::code).collect(Collectors.joining(", ")) + ".",
                    without.get(0).name()));
        }
    }
}
