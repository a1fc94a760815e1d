@NullMarked
package id.gemet.actions.company.web;

import org.jspecify.annotations.NullMarked;
