/**
 * What the program stands on: start and clear failures, the database (embedded or by URL), the clock.
 *
 * <p>Knows nothing about plans or tasks; every other module may use it.
 */
@ApplicationModule(displayName = "Platform", type = ApplicationModule.Type.OPEN)
package vn.dondoc.platform;

import org.springframework.modulith.ApplicationModule;
