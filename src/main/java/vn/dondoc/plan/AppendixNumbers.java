package vn.dondoc.plan;

import java.util.List;
import java.util.Set;
import vn.dondoc.document.office.AppendixContent;

/** Roman numbers for appendices that have none. */
final class AppendixNumbers {

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV");

    private AppendixNumbers() {}

    /** The first number that neither the plan nor an appendix so far has. */
    static String free(Set<String> ofPlan, List<AppendixContent> soFar) {
        return ROMAN.stream()
                .filter(number -> !ofPlan.contains(number))
                .filter(number ->
                        soFar.stream().noneMatch(appendix -> appendix.number().equals("Phụ lục " + number)))
                .findFirst()
                .orElse("");
    }
}
