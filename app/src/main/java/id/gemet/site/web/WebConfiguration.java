package id.gemet.site.web;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.Figures;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Rupiah;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Languages, message files, and how the programme's values are read from forms and addresses. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    static final Locale INDONESIAN = Locale.of("id");

    /** Every file of messages/: a module brings its own, in Indonesian and, as …_en, in English. */
    @Bean
    MessageSource messageSource() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        var source = new ResourceBundleMessageSource();
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setBasenames(Arrays.stream(files)
                .map(file -> String.valueOf(file.getFilename()).replaceFirst("(_en)?\\.properties$", ""))
                .distinct()
                .map("messages/"::concat)
                .toArray(String[]::new));
        return source;
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("bahasa");
        resolver.setDefaultLocale(INDONESIAN);
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        var change = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String language) {
                return language.equals("en") ? Locale.ENGLISH : INDONESIAN;
            }
        };
        change.setParamName("lang");
        interceptors.addInterceptor(change);
    }

    @Override
    public void addFormatters(FormatterRegistry formatters) {
        formatters.addConverter(String.class, Rupiah.class, Typed::rupiah);
        formatters.addConverter(Rupiah.class, String.class, amount -> Figures.INDONESIAN.number(amount.amount()));
        formatters.addConverter(String.class, BillingMonth.class, text -> BillingMonth.parse(text.strip()));
        formatters.addConverter(BillingMonth.class, String.class, BillingMonth::toString);
        formatters.addConverter(String.class, RegionCode.class, text -> new RegionCode(text.strip()));
        formatters.addConverter(RegionCode.class, String.class, RegionCode::dotted);
    }
}
