/**
 * Keeping an installation running: background work that failed, and the clock of the demo. Says what it needs of the
 * process engine in interfaces of its own.
 */
@org.springframework.modulith.ApplicationModule(displayName = "operation")
package vn.dondoc.operation;
