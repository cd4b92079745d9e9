package vn.dondoc.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.NotFoundException;

/** From work to the finding that it remedies, for the work's own page. */
@Service
@Transactional(readOnly = true)
public class RemedyPlaces {

    private final FindingRows findings;
    private final InspectionSight sight;
    private final Clock clock;

    RemedyPlaces(FindingRows findings, InspectionSight sight, Clock clock) {
        this.findings = findings;
        this.sight = sight;
        this.clock = clock;
    }

    /** A finding with the visit it belongs to. */
    public record Place(Inspection inspection, Visit visit, Finding finding) {}

    /** What a task remedies; empty for other tasks, and for who sees nothing of the inspection. */
    public Optional<Place> ofTask(long taskId) {
        return findings.ofTask(taskId, LocalDate.now(clock)).flatMap(this::seen);
    }

    private Optional<Place> seen(Finding finding) {
        try {
            InspectionSight.SeenVisit seen = sight.visit(finding.visitId());
            return Optional.of(new Place(seen.inspection(), seen.visit(), finding));
        } catch (NotFoundException unseen) {
            return Optional.empty();
        }
    }
}
