package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import vn.dondoc.target.TargetDetails;
import vn.dondoc.target.TargetLine;
import vn.dondoc.target.TargetOrigin;
import vn.dondoc.ui.component.FactList;

/** The facts of a target. */
final class TargetFacts {

    private TargetFacts() {}

    static FactList of(TargetServices services, TargetDetails target) {
        TargetLine line = target.line();
        String evaluators = String.join(
                "; ",
                target.origins().stream()
                        .map(TargetOrigin::evaluator)
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .toList());
        UnitNames names = services.unitNames();
        String leads = names.of(line.leadUnitIds());
        return new FactList()
                .fact(t("target.wanted"), line.wanted())
                .fact(
                        t("target.actual"),
                        line.standing().actual() == null
                                ? t("target.noValues")
                                : TargetWords.value(line.standing().actual(), line.unit()) + " · "
                                        + TargetWords.asOf(line.standing()))
                .fact(
                        t("target.trend"),
                        t("target.trend." + line.standing().trend().name()))
                .fact(
                        t("target.forecast"),
                        line.standing().forecast() == null
                                ? null
                                : TargetWords.value(line.standing().forecast(), line.unit()))
                .fact(t("target.leads"), leads.isEmpty() ? t("target.leadsUnknown") : leads)
                .fact(t("target.cooperating"), names.of(target.cooperatingUnitIds()))
                .fact(t("target.evaluator"), evaluators)
                .fact(t("target.area"), line.area().label())
                .fact(t("target.rhythm"), target.rhythm().label())
                .fact(t("target.measure"), target.measure().label());
    }
}
