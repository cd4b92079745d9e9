/** The story that fills the demo department: told through the ordinary services, each step in the name of a person. */
@org.springframework.modulith.ApplicationModule(displayName = "demo")
package vn.dondoc.demo;
