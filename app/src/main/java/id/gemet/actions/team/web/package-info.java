@NullMarked
package id.gemet.actions.team.web;

import org.jspecify.annotations.NullMarked;
