package id.gemet.vault;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    Vault vault(Keysets keysets) {
        return new Vault(keysets.sealing(), keysets.indexing());
    }
}
