@NullMarked
package id.gemet.intake.web;

import org.jspecify.annotations.NullMarked;
