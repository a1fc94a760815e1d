@NullMarked
package id.gemet.funding.web;

import org.jspecify.annotations.NullMarked;
