@NullMarked
package id.gemet.billing.web;

import org.jspecify.annotations.NullMarked;
