/**
 * Who did what when to which task: the stream of a person, of a unit and of the agency, read from the history of the
 * work and from what people say about it. Nothing is written here.
 */
@org.springframework.modulith.ApplicationModule(displayName = "activity")
package vn.dondoc.activity;
