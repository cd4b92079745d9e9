/**
 * The process engine: its configuration, and the adapters between it and the features.
 *
 * <p>The only module that knows the engine. Features say what they need of it as interfaces of their own; this module
 * implements them, and its delegates call back into the features' services.
 */
@ApplicationModule(displayName = "Workflow")
package vn.dondoc.workflow;

import org.springframework.modulith.ApplicationModule;
