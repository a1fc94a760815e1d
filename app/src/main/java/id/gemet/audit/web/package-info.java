@NullMarked
package id.gemet.audit.web;

import org.jspecify.annotations.NullMarked;
