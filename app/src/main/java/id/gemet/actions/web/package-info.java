@NullMarked
package id.gemet.actions.web;

import org.jspecify.annotations.NullMarked;
