package id.gemet.site.web;

import java.util.Optional;

/** Of the jar this class came in; a build from a folder of classes has none. */
final class Version {

    static final String OF_THIS_BUILD = Optional.ofNullable(
                    Version.class.getPackage().getImplementationVersion())
            .orElse("");

    private Version() {}
}
