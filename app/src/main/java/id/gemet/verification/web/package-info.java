@NullMarked
package id.gemet.verification.web;

import org.jspecify.annotations.NullMarked;
