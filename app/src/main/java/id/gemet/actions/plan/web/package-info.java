@NullMarked
package id.gemet.actions.plan.web;

import org.jspecify.annotations.NullMarked;
