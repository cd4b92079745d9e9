package vn.dondoc.demo;

import java.util.List;
import java.util.Map;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.target.ExplanationDraft;
import vn.dondoc.target.SourceRule;
import vn.dondoc.target.TargetExplanations;
import vn.dondoc.target.TargetFilter;
import vn.dondoc.target.TargetLine;
import vn.dondoc.target.TargetSources;
import vn.dondoc.target.TargetState;
import vn.dondoc.target.TargetValues;
import vn.dondoc.target.Targets;

/**
 * The targets of the demo's plan, counted from its registers; the ones that are missed in the first quarter of 2024 have
 * to be explained to the Director.
 */
class DemoTargets {

    private static final String PERIOD = "2024-Q1";
    private static final int YEAR = 2024;

    private static final Map<String, SourceRule> SOURCES = Map.of(
            "1", SourceRule.share("DOSSIERS.RESOLVED_IN_TIME", "DOSSIERS.RESOLVED"),
            "2", SourceRule.share("DOSSIERS.ONLINE", "DOSSIERS.RECEIVED"),
            "3", SourceRule.share("PAKN.ANSWERED_IN_TIME", "PAKN.ANSWERED"));

    private final Targets targets;
    private final TargetSources sources;
    private final TargetValues values;
    private final TargetExplanations explanations;
    private final CurrentActor actor;

    DemoTargets(
            Targets targets,
            TargetSources sources,
            TargetValues values,
            TargetExplanations explanations,
            CurrentActor actor) {
        this.targets = targets;
        this.sources = sources;
        this.values = values;
        this.explanations = explanations;
        this.actor = actor;
    }

    /** The rest of the year: sources are chosen as ever, each later quarter is counted after its window has closed. */
    void planYear(DemoAgenda agenda) {
        agenda.at(DemoStory.END.plusMinutes(10), this::fill);
        agenda.at("2024-06-17T10:40", () -> count("2024-Q2"));
        agenda.at("2024-09-16T10:40", () -> count("2024-Q3"));
        agenda.at("2024-12-16T10:40", () -> count("2024-Q4"));
    }

    /** What the program has not counted by itself. */
    private void count(String period) {
        actor.runAs(DemoWork.OFFICE, () -> targets.list(TargetFilter.of(YEAR)).stream()
                .filter(line -> SOURCES.containsKey(line.code()))
                .filter(line -> values.versions(line.id(), period).isEmpty())
                .filter(line -> sources.compute(line.id(), period).value() != null)
                .forEach(line -> sources.take(line.id(), period, "", null)));
    }

    /** Chooses sources and takes their numbers, where nobody has done anything with the targets yet. */
    void fill() {
        List<TargetLine> lines = actor.callAs(DemoWork.OFFICE, () -> targets.list(TargetFilter.of(YEAR)));
        boolean untouched = lines.stream()
                .allMatch(line -> line.standing().state() == TargetState.NO_DATA
                        && actor.callAs(
                                DemoWork.OFFICE,
                                () -> targets.details(line.id()).rule() == null));
        if (untouched) {
            lines.forEach(this::take);
        }
    }

    private void take(TargetLine line) {
        SourceRule rule = SOURCES.get(line.code());
        if (rule == null) {
            return;
        }
        boolean taken = actor.callAs(DemoWork.OFFICE, () -> {
            sources.choose(line.id(), rule);
            boolean known = sources.compute(line.id(), PERIOD).value() != null;
            if (known) {
                sources.take(line.id(), PERIOD, "", null);
            }
            return known;
        });
        if (taken) {
            actor.runAs(DemoWork.DIRECTOR, () -> explain(line.id()));
        }
    }

    private void explain(long id) {
        if (targets.details(id).line().standing().state() == TargetState.NOT_MET) {
            explanations.ask(
                    id,
                    new ExplanationDraft(
                            PERIOD, "Nêu rõ nguyên nhân và giải pháp để đạt chỉ tiêu trong quý II.", List.of(), null));
        }
    }
}
