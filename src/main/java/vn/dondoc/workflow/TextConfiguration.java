package vn.dondoc.workflow;

import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;

/** What a background job is about, as one word or number. */
record TextConfiguration(String text) implements JobHandlerConfiguration {

    @Override
    public String toCanonicalString() {
        return text;
    }
}
