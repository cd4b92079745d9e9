/** Who acts and what they may do: roles, the role matrix, the acting person, passwords, throttled login. */
@org.springframework.modulith.ApplicationModule(displayName = "security")
package vn.dondoc.security;
