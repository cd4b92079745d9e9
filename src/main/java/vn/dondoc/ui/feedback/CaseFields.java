package vn.dondoc.ui.feedback;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.feedback.Feedback;
import vn.dondoc.feedback.FeedbackChannel;
import vn.dondoc.feedback.FeedbackDraft;
import vn.dondoc.feedback.FeedbackPerson;
import vn.dondoc.feedback.FeedbackSubject;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.Formats;

/** What came in, without the person; says at once when the term ends. */
class CaseFields extends Div {

    final DateField receivedOn = new DateField(t("feedback.receivedOn"));
    final TextField title = new TextField(t("feedback.caseTitle"));
    private final Select<FeedbackChannel> channel = new Select<>();
    private final Select<FeedbackSubject> subject = new Select<>();
    private final TextField externalCode = new TextField(t("feedback.externalCode"));
    private final TextArea content = new TextArea(t("feedback.content"));
    private final Div due = new Div();
    private final transient FeedbackServices services;

    CaseFields(FeedbackServices services) {
        this.services = services;
        addClassName("dd-stack");
        receivedOn.setValue(services.today());
        receivedOn.setRequiredIndicatorVisible(true);
        channel.setLabel(t("feedback.channel"));
        channel.setItems(FeedbackChannel.values());
        channel.setItemLabelGenerator(FeedbackWords::channel);
        channel.setRequiredIndicatorVisible(true);
        subject.setLabel(t("feedback.subject"));
        subject.setItems(FeedbackSubject.values());
        subject.setItemLabelGenerator(FeedbackWords::subject);
        subject.setRequiredIndicatorVisible(true);
        externalCode.setMaxLength(60);
        title.setMaxLength(300);
        title.setRequiredIndicatorVisible(true);
        title.setHelperText(t("feedback.caseTitleHint"));
        title.setWidthFull();
        content.setMaxLength(15_000);
        content.setWidthFull();
        content.setMinHeight("110px");
        content.setHelperText(t("feedback.contentHint"));
        Div top = new Div(receivedOn, channel, subject, externalCode, due);
        top.addClassName("dd-form");
        due.addClassNames("muted", "small");
        due.getStyle().set("align-self", "center");
        add(top, title, content);
        Stream.<HasValue<?, ?>>of(receivedOn, channel).forEach(field -> field.addValueChangeListener(event -> term()));
        term();
    }

    /** @param person also typed; files come with the caller */
    FeedbackDraft value(FeedbackPerson person, List<Long> files) {
        return new FeedbackDraft(
                receivedOn.getValue(),
                channel.getValue(),
                subject.getValue(),
                title.getValue(),
                content.getValue(),
                externalCode.getValue(),
                person,
                files);
    }

    void set(Feedback feedback) {
        receivedOn.setValue(feedback.receivedOn());
        channel.setValue(feedback.channel());
        subject.setValue(feedback.subject());
        title.setValue(feedback.title());
        content.setValue(feedback.content());
        externalCode.setValue(feedback.externalCode());
    }

    /** Ready for the next case: day and channel are usually the same. */
    void next() {
        title.clear();
        content.clear();
        externalCode.clear();
        subject.clear();
        title.focus();
    }

    private void term() {
        due.setText(
                receivedOn.isEmpty() || channel.isEmpty()
                        ? t("feedback.termUnknown")
                        : t(
                                "feedback.termUntil",
                                Formats.date(services.intake().due(channel.getValue(), receivedOn.getValue()))));
    }
}
