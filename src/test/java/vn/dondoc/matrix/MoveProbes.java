package vn.dondoc.matrix;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.security.Action;
import vn.dondoc.task.PartDraft;
import vn.dondoc.task.Returns;
import vn.dondoc.task.Splits;
import vn.dondoc.task.TaskSource;
import vn.dondoc.task.TransferDraft;
import vn.dondoc.task.Transfers;

/** Returns, transfers and splits. */
@Component
class MoveProbes implements ActionProbes {

    private final MoveSetting setting;
    private final Returns returns;
    private final Transfers transfers;
    private final Splits splits;

    MoveProbes(MoveSetting setting, Returns returns, Transfers transfers, Splits splits) {
        this.setting = setting;
        this.returns = returns;
        this.transfers = transfers;
        this.splits = splits;
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(
                MoveSetting.probe(Action.ASK_RETURN, "ask", place -> {
                    long id = setting.assigned(place, TaskSource.PLAN);
                    return new Trial(
                            () -> returns.ask(id, setting.version(id, place), "Không đúng việc"),
                            () -> MoveSetting.onAssignment(id, "return-request", "{\"reason\":\"Không đúng việc\"}"));
                }),
                MoveSetting.probe(Action.ASK_RETURN, "withdraw", place -> {
                    long id = setting.returnAsked(place);
                    return new Trial(
                            () -> returns.withdraw(id, setting.version(id, place)),
                            () -> MoveSetting.onAssignment(id, "return-request/withdrawal", "{}"));
                }),
                MoveSetting.probe(Action.TRANSFER_TASK, "leave it with the unit", place -> {
                    long id = setting.returnAsked(place);
                    return new Trial(
                            () -> returns.refuse(id, setting.version(id, place), "Làm tiếp"),
                            () -> MoveSetting.onAssignment(id, "return-request/refusal", "{\"answer\":\"Làm tiếp\"}"));
                }),
                MoveSetting.probe(Action.TRANSFER_TASK, "give it to another unit", place -> {
                    long id = setting.assigned(place, TaskSource.PLAN);
                    long other = setting.unit(place, "pbgd");
                    return new Trial(
                            () -> transfers.transfer(
                                    id, setting.version(id, place), new TransferDraft(other, null, "Đúng việc")),
                            () -> MoveSetting.onAssignment(
                                    id, "transfer", "{\"unit\":\"pbgd\",\"reason\":\"Đúng việc\"}"));
                }),
                MoveSetting.probe(Action.SPLIT_TASK, "split", place -> {
                    long id = setting.assigned(place, TaskSource.PLAN);
                    long officer = setting.person(place.officer());
                    return new Trial(
                            () -> splits.split(
                                    id,
                                    setting.version(id, place),
                                    List.of(new PartDraft("Một", officer, null), new PartDraft("Hai", officer, null))),
                            () -> MoveSetting.onAssignment(
                                    id,
                                    "parts",
                                    ("{\"parts\":[{\"label\":\"Một\",\"officer\":\"%1$s\"},"
                                                    + "{\"label\":\"Hai\",\"officer\":\"%1$s\"}]}")
                                            .formatted(place.officer())));
                }));
    }
}
