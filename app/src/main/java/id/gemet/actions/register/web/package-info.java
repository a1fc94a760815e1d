@NullMarked
package id.gemet.actions.register.web;

import org.jspecify.annotations.NullMarked;
