@NullMarked
package id.gemet.site.web;

import org.jspecify.annotations.NullMarked;
