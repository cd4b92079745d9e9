package vn.dondoc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every drawn process can be read by a clerk, and is what the code expects. */
class ProcessFilesTest {

    private static final Path FOLDER = Path.of("processes");

    /** Beginning of an element's id by its kind; the first kind that fits counts. */
    private static final Map<Class<? extends FlowElement>, String> PREFIXES = Map.ofEntries(
            Map.entry(UserTask.class, "userTask_"),
            Map.entry(ServiceTask.class, "serviceTask_"),
            Map.entry(ReceiveTask.class, "receiveTask_"),
            Map.entry(ExclusiveGateway.class, "gateway_"),
            Map.entry(InclusiveGateway.class, "gateway_"),
            Map.entry(ParallelGateway.class, "gateway_"),
            Map.entry(EventBasedGateway.class, "gateway_"),
            Map.entry(StartEvent.class, "startEvent_"),
            Map.entry(EndEvent.class, "endEvent_"),
            Map.entry(BoundaryEvent.class, "boundaryEvent_"),
            Map.entry(IntermediateCatchEvent.class, "catchEvent_"),
            Map.entry(IntermediateThrowEvent.class, "throwEvent_"),
            Map.entry(SubProcess.class, "subProcess_"));

    @TestFactory
    Stream<DynamicTest> everyProcess() throws IOException {
        return files().stream().flatMap(file -> {
            BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
            String name = file.getFileName().toString();
            return Stream.of(
                    DynamicTest.dynamicTest(name + " is one runnable process of that name", () -> process(file, model)),
                    DynamicTest.dynamicTest(name + " names every step", () -> names(model)),
                    DynamicTest.dynamicTest(name + " tells what each task is for", () -> documentation(model)),
                    DynamicTest.dynamicTest(name + " uses ids by kind", () -> ids(model)),
                    DynamicTest.dynamicTest(name + " is drawn from left to right", () -> drawing(model)),
                    DynamicTest.dynamicTest(name + " holds no script and no logic", () -> logic(model)));
        });
    }

    /** The engine deploys what Maven copied; a folder that was renamed would deploy nothing, silently. */
    @Test
    void everyProcessIsOnTheClassPath() throws IOException {
        for (Path file : files()) {
            assertThat(getClass().getResource("/processes/" + file.getFileName()))
                    .as("%s", file)
                    .isNotNull();
        }
    }

    private static List<Path> files() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    private static void process(Path file, BpmnModelInstance model) {
        Bpmn.validateModel(model);
        Collection<Process> processes = model.getModelElementsByType(Process.class);
        assertThat(processes).hasSize(1);
        Process process = processes.iterator().next();
        assertThat(process.getId() + ".bpmn").isEqualTo(file.getFileName().toString());
        assertThat(process.getId()).matches("[a-z]+(-[a-z]+)*");
        assertThat(process.getName()).isNotBlank();
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
    }

    private static void names(BpmnModelInstance model) {
        List<String> nameless = new ArrayList<>();
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            boolean joins =
                    node instanceof ParallelGateway || node.getOutgoing().size() < 2 && isGateway(node);
            if (!joins && isBlank(node.getName())) {
                nameless.add(node.getId());
            }
        }
        for (FlowNode gateway : model.getModelElementsByType(FlowNode.class)) {
            if ((gateway instanceof ExclusiveGateway || gateway instanceof InclusiveGateway)
                    && gateway.getOutgoing().size() > 1) {
                assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
                gateway.getOutgoing().stream()
                        .filter(flow -> isBlank(flow.getName()))
                        .forEach(flow -> nameless.add(flow.getId()));
            }
        }
        assertThat(nameless).as("without a name").isEmpty();
    }

    private static void documentation(BpmnModelInstance model) {
        List<String> silent = new ArrayList<>();
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            if ((node instanceof UserTask || node instanceof ServiceTask)
                    && node.getDocumentations().stream().allMatch(text -> isBlank(text.getTextContent()))) {
                silent.add(node.getId());
            }
        }
        assertThat(silent).as("without documentation").isEmpty();
    }

    private static void ids(BpmnModelInstance model) {
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            String prefix = PREFIXES.entrySet().stream()
                    .filter(entry -> entry.getKey().isInstance(node))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("");
            assertThat(node.getId()).startsWith(prefix).matches("[a-zA-Z]+_[a-zA-Z0-9]+");
        }
    }

    private static void drawing(BpmnModelInstance model) {
        List<String> shapes = model.getModelElementsByType(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .toList();
        List<String> edges = model.getModelElementsByType(BpmnEdge.class).stream()
                .map(edge -> edge.getBpmnElement().getId())
                .toList();
        assertThat(shapes).containsAll(ids(model.getModelElementsByType(FlowNode.class)));
        assertThat(edges).containsAll(ids(model.getModelElementsByType(SequenceFlow.class)));
        for (StartEvent start : model.getModelElementsByType(StartEvent.class)) {
            for (EndEvent end : model.getModelElementsByType(EndEvent.class)) {
                if (start.getParentElement().equals(end.getParentElement())) {
                    assertThat(left(model, start))
                            .as("%s left of %s", start.getId(), end.getId())
                            .isLessThan(left(model, end));
                }
            }
        }
    }

    private static double left(BpmnModelInstance model, FlowNode node) {
        return model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement().equals(node))
                .findFirst()
                .orElseThrow()
                .getBounds()
                .getX();
    }

    private static void logic(BpmnModelInstance model) {
        assertThat(model.getModelElementsByType(ScriptTask.class)).isEmpty();
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
            if (flow.getConditionExpression() != null) {
                assertThat(flow.getConditionExpression().getTextContent().strip())
                        .as("a variable or a comparison with a word, in %s", flow.getId())
                        .matches("[$#]\\{\\s*!?\\s*[a-zA-Z]+(\\s*[!=]=\\s*['\"]?\\w+['\"]?)?\\s*}");
            }
        }
        for (ServiceTask task : model.getModelElementsByType(ServiceTask.class)) {
            if (task.getCamundaDelegateExpression() != null) {
                assertThat(task.getCamundaDelegateExpression()).matches("[$#]\\{[a-zA-Z]+Delegate}");
            }
            assertThat(task.getCamundaClass()).as(task.getId()).isNull();
        }
        assertThat(model.getModelElementsByType(CamundaExecutionListener.class))
                .allSatisfy(listener -> assertThat(listener.getCamundaClass()).isNull());
    }

    private static List<String> ids(Collection<? extends ModelElementInstance> elements) {
        return elements.stream().map(element -> element.getAttributeValue("id")).toList();
    }

    private static boolean isGateway(FlowNode node) {
        return node instanceof ExclusiveGateway
                || node instanceof InclusiveGateway
                || node instanceof EventBasedGateway;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
