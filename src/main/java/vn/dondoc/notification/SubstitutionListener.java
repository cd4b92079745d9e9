package vn.dondoc.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Absence;
import vn.dondoc.organization.AbsenceBegan;
import vn.dondoc.organization.AbsenceEnded;
import vn.dondoc.organization.AbsenceEntered;
import vn.dondoc.task.WorkHandedOver;

/** Tells people that they stand in for somebody or take work over, and that somebody stands in for them. */
@Component
class SubstitutionListener {

    private static final String ABSENCES = "vang-mat";
    private static final String MY_WORK = "cong-viec/cua-toi";

    private final Notices notices;

    SubstitutionListener(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void entered(AbsenceEntered event) {
        Absence absence = event.absence();
        tell(
                absence,
                "entered",
                event.enteredBy(),
                "%s vắng mặt %s; anh/chị làm thay.".formatted(absence.personName(), days(absence)),
                "%s đã ghi anh/chị vắng mặt %s; %s làm thay."
                        .formatted(absence.enteredByName(), days(absence), absence.substituteName()));
    }

    @EventListener
    void began(AbsenceBegan event) {
        Absence absence = event.absence();
        LocalDate enteredOn = LocalDate.ofInstant(absence.enteredAt(), Vietnamese.ZONE);
        if (!absence.fromDay().isAfter(enteredOn)) {
            return; // told when it was entered
        }
        tell(
                absence,
                "began",
                null,
                "Từ hôm nay đến hết ngày %s anh/chị làm thay %s."
                        .formatted(Vietnamese.date(absence.lastDay()), absence.personName()),
                "Từ hôm nay đến hết ngày %s %s làm thay anh/chị."
                        .formatted(Vietnamese.date(absence.lastDay()), absence.substituteName()));
    }

    @EventListener
    void ended(AbsenceEnded event) {
        Absence absence = event.absence();
        tell(
                absence,
                "ended",
                event.endedBy(),
                "%s: anh/chị không làm thay %s nữa (kỳ vắng mặt %s)."
                        .formatted(absence.endedByName(), absence.personName(), days(absence)),
                "%s đã kết thúc kỳ vắng mặt %s của anh/chị; %s không làm thay nữa."
                        .formatted(absence.endedByName(), days(absence), absence.substituteName()));
    }

    /** One notice for each receiver, however much work it is. */
    @EventListener
    void handedOver(WorkHandedOver event) {
        List<Notice> all = event.counts().entrySet().stream()
                .map(entry -> Notice.of(
                                event.agencyId(),
                                NoticeReason.NEW_WORK,
                                "%s bàn giao cho anh/chị %d việc đang mở của %s: %s."
                                        .formatted(
                                                event.actorName(),
                                                entry.getValue(),
                                                event.fromPersonName(),
                                                event.reason().replaceAll("[.\\s]+$", "")),
                                MY_WORK,
                                List.of(entry.getKey()),
                                "hand-over:" + UUID.randomUUID())
                        .without(event.actorId()))
                .toList();
        notices.deliver(all);
    }

    private void tell(Absence absence, String what, @Nullable Long by, String toSubstitute, String toAbsent) {
        String key = "absence:" + absence.id() + ":" + what;
        notices.deliver(List.of(
                notice(absence, toSubstitute, absence.substituteId(), key).without(by),
                notice(absence, toAbsent, absence.personId(), key).without(by)));
    }

    private static Notice notice(Absence absence, String text, long to, String key) {
        return Notice.of(absence.agencyId(), NoticeReason.SUBSTITUTION, text, ABSENCES, List.of(to), key);
    }

    private static String days(Absence absence) {
        return absence.fromDay().equals(absence.toDay())
                ? "ngày " + Vietnamese.date(absence.fromDay())
                : "từ %s đến %s".formatted(Vietnamese.date(absence.fromDay()), Vietnamese.date(absence.toDay()));
    }
}
