package id.gemet.site.web;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.Figures;
import id.gemet.shared.Rupiah;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Messages with their figures, in the language of the page. */
@Component
class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... figures) {
        var written = Arrays.stream(figures).map(this::write).toArray();
        return messages.getMessage(key, written, LocaleContextHolder.getLocale());
    }

    Figures figures() {
        return Figures.in(LocaleContextHolder.getLocale());
    }

    private String write(Object figure) {
        return switch (figure) {
            case Long count -> figures().number(count);
            case Integer count -> figures().number(count);
            case Rupiah amount -> figures().rupiah(amount.amount());
            case BillingMonth month -> figures().month(month);
            case LocalDate day -> figures().date(day);
            default -> figure.toString();
        };
    }
}
