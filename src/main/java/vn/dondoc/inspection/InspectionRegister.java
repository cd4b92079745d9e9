package vn.dondoc.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.register.DerivedEntries;
import vn.dondoc.register.DerivedEntry;

/**
 * What the register INSPECTION counts without anybody's entering it: one entry for each plan that is at work in a
 * window, with its units, those inspected in the window, and what was found there (domain.md section 7: 07 of 09 units).
 * A level that the plan does not have stays without a number: blank is not zero.
 */
@Component
class InspectionRegister implements DerivedEntries {

    private static final Map<BodyLevel, String> FIELDS = Map.of(
            BodyLevel.ROOM, "ROOMS",
            BodyLevel.SERVICE_UNIT, "SERVICE_UNITS",
            BodyLevel.DEPARTMENT, "DEPARTMENTS",
            BodyLevel.DISTRICT, "DISTRICTS",
            BodyLevel.COMMUNE, "COMMUNES");

    private final InspectionRows inspections;
    private final VisitRows visits;
    private final FindingRows findings;

    InspectionRegister(InspectionRows inspections, VisitRows visits, FindingRows findings) {
        this.inspections = inspections;
        this.visits = visits;
        this.findings = findings;
    }

    @Override
    public String register() {
        return "INSPECTION";
    }

    @Override
    public List<DerivedEntry> entries(long agencyId, LocalDate from, LocalDate to, @Nullable Long unitId) {
        Map<Long, List<Visit>> planned =
                visits.issued(agencyId).stream().collect(Collectors.groupingBy(Visit::inspectionId));
        Map<Long, List<Finding>> found =
                findings.ofAgency(agencyId, to).stream().collect(Collectors.groupingBy(Finding::inspectionId));
        List<DerivedEntry> entries = new ArrayList<>();
        for (Inspection inspection : inspections.issued(agencyId, to)) {
            if (inspection.kind().registerKind() != null) {
                Whole whole = new Whole(
                        inspection,
                        planned.getOrDefault(inspection.id(), List.of()),
                        found.getOrDefault(inspection.id(), List.of()));
                entry(whole, from, to, unitId).ifPresent(entries::add);
            }
        }
        return entries;
    }

    private record Whole(Inspection inspection, List<Visit> visits, List<Finding> findings) {}

    private static Optional<DerivedEntry> entry(Whole whole, LocalDate from, LocalDate to, @Nullable Long unitId) {
        Inspection inspection = whole.inspection();
        // what was inspected before the window is no part of it any more
        List<Visit> plan = whole.visits().stream()
                .filter(visit -> visit.state() != VisitState.DROPPED)
                .filter(visit -> unitId == null || unitId.equals(visit.unitId()))
                .filter(visit ->
                        visit.finishedOn() == null || !visit.finishedOn().isBefore(from))
                .toList();
        List<Visit> done = plan.stream()
                .filter(visit -> InspectionFigures.within(visit.finishedOn(), from, to))
                .toList();
        if (plan.isEmpty() || done.isEmpty() && inspection.year() != to.getYear()) {
            return Optional.empty();
        }
        Set<Long> ids = done.stream().map(Visit::id).collect(Collectors.toSet());
        List<Finding> found = whole.findings().stream()
                .filter(one -> ids.contains(one.visitId()))
                .toList();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("KIND", inspection.kind().registerKind());
        values.put("PLAN", Objects.requireNonNullElse(inspection.number(), inspection.title()));
        values.put("UNITS_TOTAL", number(plan.size()));
        values.put("UNITS", number(done.size()));
        for (BodyLevel level : BodyLevel.values()) {
            if (plan.stream().anyMatch(visit -> visit.level() == level)) {
                values.put(
                        FIELDS.get(level),
                        number(done.stream()
                                .filter(visit -> visit.level() == level)
                                .count()));
            }
        }
        values.put("FINDINGS", number(found.size()));
        values.put(
                "REMEDIED",
                number(found.stream()
                        .filter(one ->
                                one.remediedOn() != null && !one.remediedOn().isAfter(to))
                        .count()));
        LocalDate day = done.stream()
                .map(Visit::finishedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(to);
        return Optional.of(new DerivedEntry(inspection.id(), unitId, day, day, values, "kiem-tra/" + inspection.id()));
    }

    private static BigDecimal number(long count) {
        return BigDecimal.valueOf(count);
    }
}
