package vn.dondoc.workflow;

import java.io.File;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The names that a drawing and the program must share. */
final class DrawnNames {

    private DrawnNames() {}

    /** Elements but for starts and subprocesses, messages, and the variables of conditions, timers and loops. */
    static Set<String> of(String process) {
        BpmnModelInstance model = Bpmn.readModelFromFile(new File("processes/" + process + ".bpmn"));
        Set<String> drawn = new TreeSet<>();
        model.getModelElementsByType(FlowElement.class).stream()
                .filter(element -> !(element instanceof SequenceFlow))
                .map(element -> element.getAttributeValue("id"))
                .filter(name -> !name.startsWith("startEvent_") && !name.startsWith("subProcess_"))
                .forEach(drawn::add);
        model.getModelElementsByType(Message.class).forEach(message -> drawn.add(message.getName()));
        model.getModelElementsByType(SequenceFlow.class).stream()
                .map(SequenceFlow::getConditionExpression)
                .filter(condition -> condition != null)
                .forEach(condition -> drawn.add(variable(condition)));
        model.getModelElementsByType(TimerEventDefinition.class)
                .forEach(timer ->
                        drawn.add(variable(timer.getTimeDate() != null ? timer.getTimeDate() : timer.getTimeCycle())));
        model.getModelElementsByType(MultiInstanceLoopCharacteristics.class)
                .forEach(loop -> drawn.add(loop.getCamundaElementVariable()));
        model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class)
                .forEach(drawnProcess -> drawn.add(drawnProcess.getId()));
        return drawn;
    }

    /** The texts of a class of constants. */
    static Set<String> constants(Class<?> holder) {
        Set<String> names = new TreeSet<>();
        for (var field : holder.getDeclaredFields()) {
            if (field.getType() == String.class) {
                try {
                    names.add((String) field.get(null));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return names;
    }

    private static String variable(ModelElementInstance expression) {
        return expression.getTextContent().replaceAll("[${}]", "");
    }
}
