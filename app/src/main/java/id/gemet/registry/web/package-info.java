@NullMarked
package id.gemet.registry.web;

import org.jspecify.annotations.NullMarked;
