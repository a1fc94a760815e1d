@NullMarked
package id.gemet.access.web;

import org.jspecify.annotations.NullMarked;
