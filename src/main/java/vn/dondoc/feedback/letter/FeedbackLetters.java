package vn.dondoc.feedback.letter;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.feedback.Apology;
import vn.dondoc.feedback.ApologyLetters;
import vn.dondoc.feedback.Feedback;
import vn.dondoc.feedback.FeedbackChannel;
import vn.dondoc.feedback.FeedbackDetails;
import vn.dondoc.feedback.FeedbackPerson;
import vn.dondoc.feedback.FeedbackPersons;
import vn.dondoc.feedback.Feedbacks;
import vn.dondoc.layout.OfficeFile;

/**
 * Letters as .docx, for those who may see to whom they go; each printing is written down like a reading of the person's
 * data.
 */
@Service
@Transactional
public class FeedbackLetters {

    private final Feedbacks feedbacks;
    private final FeedbackPersons persons;
    private final ApologyLetters apologies;
    private final AnswerWriter answers;
    private final ApologyWriter writer;
    private final LetterParts parts;

    FeedbackLetters(
            Feedbacks feedbacks,
            FeedbackPersons persons,
            ApologyLetters apologies,
            AnswerWriter answers,
            ApologyWriter writer,
            LetterParts parts) {
        this.feedbacks = feedbacks;
        this.persons = persons;
        this.apologies = apologies;
        this.answers = answers;
        this.writer = writer;
        this.parts = parts;
    }

    /**
     * The answer as an official letter, with its number once it went out.
     *
     * @throws NotPossibleException while nothing was written, or after the person's data were erased
     */
    public OfficeFile answer(long feedbackId) {
        FeedbackDetails details = feedbacks.details(feedbackId);
        Feedback feedback = details.feedback();
        FeedbackPerson person = persons.addressee(feedbackId);
        if (feedback.answer().isBlank()) {
            throw new NotPossibleException("%s chưa có nội dung trả lời.".formatted(feedback.label()));
        }
        byte[] file = answers.write(
                feedback.agencyId(),
                new AnswerText(
                        person.name(),
                        feedback.receivedOn(),
                        channel(feedback.channel()),
                        feedback.title(),
                        details.unit(),
                        feedback.answer(),
                        feedback.answerNumber(),
                        feedback.answeredOn()));
        return OfficeFile.docx("tra-loi-pakn-" + fileName(feedback.code()) + ".docx", file);
    }

    /**
     * A letter of apology with its reason and one new day.
     *
     * @throws NotPossibleException after the person's data were erased
     */
    public OfficeFile apology(long apologyId) {
        Apology letter = apologies.find(apologyId);
        FeedbackPerson person = apologies.addressee(apologyId);
        long agency = parts.agency();
        String brief = parts.addressee(agency, person.name()).brief();
        String what = letter.dossier()
                ? new LateWork(letter.code(), letter.about(), letter.receivedOn()).dossier(brief)
                : new LateWork(letter.code(), letter.about(), letter.receivedOn()).feedback(brief);
        byte[] file = writer.write(
                agency,
                new ApologyText(
                        person.name(),
                        person.address(),
                        what,
                        letter.dossier() ? "trả kết quả" : "trả lời",
                        letter.dueOn(),
                        letter.reason(),
                        letter.newDate(),
                        letter.number(),
                        letter.writtenOn()));
        return OfficeFile.docx("thu-xin-loi-" + fileName(letter.code()) + ".docx", file);
    }

    /** As it goes on inside a sentence; the portal keeps its name. */
    private static String channel(FeedbackChannel channel) {
        String label = channel.label();
        return channel == FeedbackChannel.NATIONAL_PORTAL
                ? label
                : label.substring(0, 1).toLowerCase(Vietnamese.LOCALE) + label.substring(1);
    }

    private static String fileName(String code) {
        return Vietnamese.plainKey(code).replaceAll("[^a-z0-9]+", "-");
    }
}
