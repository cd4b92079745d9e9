package vn.dondoc.plan.reading;

import java.util.Map;
import java.util.TreeMap;

/** What the checks of plans find in a sample, for tests of other modules. */
public final class SamplePlan {

    private SamplePlan() {}

    /** Code of a finding to how often it was found. */
    public static Map<String, Long> findings(String name) {
        Map<String, Long> found = new TreeMap<>();
        for (Finding finding : ReadingFixtures.sample(name).findings()) {
            found.merge(finding.code().name(), 1L, Long::sum);
        }
        return found;
    }
}
