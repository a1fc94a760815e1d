package id.gemet.regions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the reference data to the application's constructors; the command line uses the same instances directly. */
@Configuration(proxyBeanMethods = false)
class RegionsConfiguration {

    @Bean
    Regions regions() {
        return Regions.load();
    }

    @Bean
    PlaceNames placeNames() {
        return PlaceNames.load();
    }
}
