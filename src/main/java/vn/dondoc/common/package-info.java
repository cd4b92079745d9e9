/** What every module shares: errors that a person can act on, pages of lists, Vietnamese formats. Depends on nothing. */
@org.springframework.modulith.ApplicationModule(type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package vn.dondoc.common;
