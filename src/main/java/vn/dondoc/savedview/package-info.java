/** Filters of lists that people have given a name: private, or shared in their unit. */
@org.springframework.modulith.ApplicationModule(displayName = "savedview")
package vn.dondoc.savedview;
