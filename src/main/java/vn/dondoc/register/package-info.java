/**
 * Registers (sổ theo dõi): what reports count besides tasks (domain.md section 2, last table). One small declarative
 * definition per register; entry, history, upload and export are the same for all of them. A number counted from them is
 * a {@link vn.dondoc.register.Fact}, and it is empty, never zero, when nobody entered anything.
 */
@org.springframework.modulith.ApplicationModule(displayName = "register")
package vn.dondoc.register;
