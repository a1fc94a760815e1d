@NullMarked
package id.gemet.enrolment.web;

import org.jspecify.annotations.NullMarked;
