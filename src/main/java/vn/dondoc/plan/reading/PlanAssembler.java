package vn.dondoc.plan.reading;

import java.util.List;

/** Turns blocks into a plan. */
final class PlanAssembler {

    private PlanAssembler() {}

    static PlanDocument assemble(List<Block> blocks, ReadingOptions options, ProgressListener progress) {
        throw new UnsupportedOperationException();
    }
}
