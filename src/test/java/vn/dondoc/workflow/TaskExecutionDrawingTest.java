package vn.dondoc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import vn.dondoc.task.TaskWorkflow.ReturnDecision;

/** The drawing {@code task-execution.bpmn} and the program mean the same by the same names. */
class TaskExecutionDrawingTest {

    @Test
    void theDrawingAndTheProgramUseTheSameNames() {
        BpmnModelInstance model = Bpmn.readModelFromFile(new File("processes/task-execution.bpmn"));
        Set<String> drawn = new TreeSet<>();
        model.getModelElementsByType(FlowElement.class).stream()
                .filter(element -> !(element instanceof SequenceFlow) && !(element instanceof SubProcess))
                .filter(element -> !(element instanceof StartEvent start) || movable(start))
                .map(element -> element.getAttributeValue("id"))
                .forEach(drawn::add);
        model.getModelElementsByType(Message.class).forEach(message -> drawn.add(message.getName()));
        expressions(model).forEach(text -> drawn.add(text.replaceAll("[${}!\\s]|[!=]=.*", "")));
        model.getModelElementsByType(CamundaInputParameter.class)
                .forEach(parameter -> drawn.add(parameter.getCamundaName()));
        model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class)
                .forEach(process -> drawn.add(process.getId()));

        assertThat(drawn).containsExactlyInAnyOrderElementsOf(DrawnNames.constants(TaskExecution.class));
    }

    @Test
    void gatewaysCompareWithTheWordsOfTheProgram() {
        BpmnModelInstance model = Bpmn.readModelFromFile(new File("processes/task-execution.bpmn"));
        Set<String> words = new TreeSet<>();
        expressions(model).forEach(text -> {
            Matcher compared = Pattern.compile("(\\w+)\\s*[!=]=\\s*'(\\w+)'").matcher(text);
            while (compared.find()) {
                words.add(compared.group(1) + " " + compared.group(2));
            }
        });
        // the default way out of the gateway is for the third decision
        assertThat(words)
                .containsExactlyInAnyOrder(
                        TaskExecution.VARIABLE_RETURN_DECISION + " " + word(ReturnDecision.RECEIVE),
                        TaskExecution.VARIABLE_RETURN_DECISION + " " + word(ReturnDecision.PERFORM));
        assertThat(ReturnDecision.values()).hasSize(3);
    }

    private static String word(ReturnDecision decision) {
        return decision.name().toLowerCase(Locale.ROOT);
    }

    /** Conditions of flows, moments of timers and what is handed to a step. */
    private static List<String> expressions(BpmnModelInstance model) {
        return Stream.of(
                        model.getModelElementsByType(SequenceFlow.class).stream()
                                .map(SequenceFlow::getConditionExpression),
                        model.getModelElementsByType(TimerEventDefinition.class).stream()
                                .map(TimerEventDefinition::getTimeDate),
                        model.getModelElementsByType(CamundaInputParameter.class).stream())
                .flatMap(elements -> elements)
                .filter(element -> element != null)
                .map(element -> ((ModelElementInstance) element).getTextContent())
                .toList();
    }

    /** A timer that starts something is moved by the program, so that it must know its name. */
    private static boolean movable(StartEvent start) {
        return !start.getChildElementsByType(TimerEventDefinition.class).isEmpty();
    }
}
