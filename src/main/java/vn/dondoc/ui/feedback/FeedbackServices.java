package vn.dondoc.ui.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.document.NewFile;
import vn.dondoc.feedback.ApologyLetters;
import vn.dondoc.feedback.Feedback;
import vn.dondoc.feedback.FeedbackExport;
import vn.dondoc.feedback.FeedbackFiles;
import vn.dondoc.feedback.FeedbackHandling;
import vn.dondoc.feedback.FeedbackIntake;
import vn.dondoc.feedback.FeedbackPersons;
import vn.dondoc.feedback.FeedbackPublishing;
import vn.dondoc.feedback.Feedbacks;
import vn.dondoc.feedback.PersonalDataErasure;
import vn.dondoc.feedback.letter.FeedbackLetters;
import vn.dondoc.layout.OfficeFile;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.Unit;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.ReportingWindows;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.ui.component.DownloadLink;

/** The services that the screens of feedback call, handed from a page to its parts. */
@Component
record FeedbackServices(
        Feedbacks feedbacks,
        FeedbackIntake intake,
        FeedbackHandling handling,
        FeedbackPublishing publishing,
        FeedbackPersons persons,
        FeedbackFiles files,
        FeedbackExport export,
        ApologyLetters apologies,
        PersonalDataErasure erasure,
        FeedbackLetters letters,
        AttachmentService attachments,
        Organization organization,
        ReportingWindows windows,
        Access access,
        CurrentActor actor,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Units that work. */
    List<Unit> units() {
        return organization.workingUnits(actor.get().agencyId()).stream()
                .sorted(Comparator.comparing(Unit::sortNo).thenComparing(Unit::name))
                .toList();
    }

    /** Who works in the unit that has the case. */
    List<Person> peopleOf(Feedback feedback) {
        return feedback.unitId() == null
                ? List.of()
                : organization.peopleOfUnit(feedback.agencyId(), feedback.unitId());
    }

    /** Windows to choose from, those of this year first. */
    List<ReportingWindow> windowChoices() {
        int year = windows.current().year();
        List<ReportingWindow> all = new ArrayList<>(windows.ofYear(year));
        all.addAll(windows.ofYear(year - 1));
        return all;
    }

    /** The year that today belongs to. */
    ReportingWindow year() {
        return windowChoices().stream()
                .filter(window -> window.kind() == WindowKind.YEAR && window.contains(today()))
                .findFirst()
                .orElseGet(windows::current);
    }

    boolean mayWriteApologies() {
        return access.may(Action.PUBLISH_FEEDBACK);
    }

    /** Keeps what was chosen for a step that takes the ids; a refused step leaves nothing behind. */
    void withFiles(List<NewFile> chosen, Consumer<List<Long>> step) {
        List<Long> ids = new ArrayList<>();
        try {
            chosen.forEach(
                    file -> ids.add(files.keep(file.fileName(), file.content()).id()));
            step.accept(List.copyOf(ids));
        } catch (RuntimeException refused) {
            discard(ids, refused);
            throw refused;
        }
    }

    /** What cannot be erased now is found by night; what is said is why the step was refused. */
    private void discard(List<Long> ids, RuntimeException refused) {
        try {
            files.discard(ids);
        } catch (RuntimeException failure) {
            refused.addSuppressed(failure);
        }
    }

    DownloadLink download(String text, Supplier<OfficeFile> content) {
        return new DownloadLink(text, () -> {
                    OfficeFile file = content.get();
                    return new DownloadLink.Download(file.fileName(), file.contentType(), file.content());
                })
                .asButton();
    }
}
