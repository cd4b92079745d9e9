package vn.dondoc.plan;

import java.util.List;
import vn.dondoc.common.DomainException;

/** The plan still has open decisions (HTTP 409). */
public final class PlanBlockedException extends DomainException {

    private static final long serialVersionUID = 1L;
    private final transient List<Blocker> blockers;

    PlanBlockedException(List<Blocker> blockers) {
        super("Kế hoạch còn %d điểm phải quyết định trước: %s%s"
                .formatted(
                        blockers.size(),
                        blockers.get(0).message(),
                        blockers.size() == 1 ? "" : " Hãy mở bộ lọc “Cần quyết định” để xử lý hết."));
        this.blockers = List.copyOf(blockers);
    }

    /** What is open. */
    public List<Blocker> blockers() {
        return blockers == null ? List.of() : blockers;
    }
}
