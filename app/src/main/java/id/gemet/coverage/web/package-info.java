@NullMarked
package id.gemet.coverage.web;

import org.jspecify.annotations.NullMarked;
