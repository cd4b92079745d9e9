package vn.dondoc.task;

import java.util.List;

/**
 * Where a process instance stands.
 *
 * @param diagramXml BPMN with its drawing; empty when the engine knows no instance any more
 * @param current ids of the elements it waits at
 * @param done ids of the elements it has passed
 */
public record WorkflowPosition(String diagramXml, List<String> current, List<String> done) {}
