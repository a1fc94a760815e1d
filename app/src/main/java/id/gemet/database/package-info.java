/** Where PostgreSQL comes from: an embedded server or an address, its roles, and the migrations of every module. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.gemet.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
