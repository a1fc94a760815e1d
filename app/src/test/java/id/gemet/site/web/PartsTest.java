package id.gemet.site.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import id.gemet.regions.Boundaries;
import id.gemet.regions.MapDrawing;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Figures;
import id.gemet.shared.RegionCode;
import id.gemet.site.Frame;
import id.gemet.testing.Browser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** All parts on one page, without server or database. */
class PartsTest {

    record Task(String name, String about, String href, String kind, String state) {}

    record Step(String name, boolean done, String note) {}

    record Month(String label, String state, String word) {}

    record Fact(String name, String value, String href) {}

    record Chip(String label, String href) {}

    record Bar(String label, int value, String figure) {}

    record Option(String value, String label) {}

    record Column(int index, String header, List<String> samples, String field, boolean guessed) {}

    record Form(String nik, String name, String born, String amount, String kind, String sex, String reason) {}

    private static final List<Frame.Item> ITEMS = Stream.of(
                    "home",
                    "workers",
                    "lists",
                    "verification",
                    "decrees",
                    "funds",
                    "enrolment",
                    "bills",
                    "cards",
                    "coverage",
                    "audit")
            .map(name -> new Frame.Item(name, "/" + name, name.equals("workers")))
            .toList();

    @Test
    void everyPartLooksRightInBothLanguages() throws Exception {
        try (var browser = Browser.open();
                var person = browser.person()) {
            for (var language : List.of("id", "en")) {
                var page = person.newPage();
                show(page, "site/parts", language);
                Browser.looksRight(page, "parts-" + language);
                show(page, "site/home", language);
                Browser.looksRight(page, "home-sample-" + language);
                show(page, "site/parts-done", language);
                Browser.looksRight(page, "parts-public-" + language);
            }
        }
    }

    private static void show(Page page, String template, String language) throws Exception {
        var html = render(template, language);
        page.route("**/*", route -> answer(route, html));
        page.navigate("http://gemet.test/bagian");
    }

    private static void answer(Route route, String html) {
        var path = java.net.URI.create(route.request().url()).getPath();
        if (path.equals("/bagian")) {
            route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(html));
            return;
        }
        var file = path.startsWith("/webjars/")
                ? "META-INF/resources"
                        + path.replace("bootstrap/", "bootstrap/5.3.8/").replace("htmx.org/", "htmx.org/2.0.10/")
                : "static" + path;
        try {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType(type(file))
                    .setBodyBytes(new ClassPathResource(file).getContentAsByteArray()));
        } catch (IOException notThere) {
            route.fulfill(new Route.FulfillOptions().setStatus(404));
        }
    }

    private static String type(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "css" -> "text/css";
            case "js" -> "text/javascript";
            case "svg" -> "image/svg+xml";
            default -> "application/octet-stream";
        };
    }

    private static String render(String template, String language) throws Exception {
        var servletContext = new MockServletContext();
        var context = new GenericWebApplicationContext(servletContext);
        context.getBeanFactory().registerSingleton("fmt", new Fmt(Clock.systemUTC()));
        context.getBeanFactory().registerSingleton("messageSource", new WebConfiguration().messageSource());
        context.refresh();

        var request = new MockHttpServletRequest(servletContext, "GET", "/bagian");
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, new FixedLocaleResolver(Locale.of(language)));
        var response = new MockHttpServletResponse();
        var views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine(context));
        views.setApplicationContext(context);
        views.setServletContext(servletContext);
        views.setCharacterEncoding("UTF-8");
        var view = Objects.requireNonNull(views.resolveViewName(template, Locale.of(language)));
        LocaleContextHolder.setLocale(Locale.of(language));
        view.render(model(language), request, response);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private static SpringTemplateEngine engine(ApplicationContext context) {
        var resolver = new SpringResourceTemplateResolver();
        resolver.setApplicationContext(context);
        resolver.setPrefix("classpath:/templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(context);
        return engine;
    }

    private static Map<String, Object> model(String language) {
        var form = new Form("36720145", "Siti Aminah", "", "16.800", "", "P", "");
        var problems = new BeanPropertyBindingResult(form, "form");
        problems.rejectValue("nik", "nik", "NIK harus 16 angka; isian ini 8 angka.");
        problems.rejectValue("kind", "kind", "Pilih satu pekerjaan.");
        problems.reject("age", "Usia melewati batas.");
        var model = new HashMap<String, Object>();
        model.put(
                "frame",
                new Frame(
                        "Kota Contoh",
                        "Sri Wahyuni",
                        "LABOUR_CLERK",
                        ITEMS,
                        language,
                        "/bagian?lang=en",
                        true,
                        "0.1",
                        "7f3a-91c2"));
        model.put("form", form);
        model.put(BindingResult.MODEL_KEY_PREFIX + "form", problems);
        model.put("page", home());
        model.put("map", MapDrawing.of(Boundaries.of(new RegionCode("36.72")), 1000));
        model.put("classes", classes());
        model.put(
                "tasks",
                List.of(
                        new Task("Terima usulan", "", "/usulan", "", "selesai"),
                        new Task(
                                "Verifikasi",
                                "214 orang menunggu, paling lama 4 hari",
                                "/verifikasi",
                                "warn",
                                "214 sisa"),
                        new Task("Kirim ke BPJS", "setelah dana dibagi", "", "neutral", "belum bisa")));
        model.put(
                "steps",
                List.of(
                        new Step("Diusulkan", true, "4 Februari 2026 · RW 03"),
                        new Step("Diverifikasi", true, "11 Februari 2026 · Sri"),
                        new Step("Didanai", true, "APBD 2026"),
                        new Step("Terdaftar", false, "belum"),
                        new Step("Kartu diterima", false, "belum")));
        model.put(
                "months",
                BillingMonth.of(2026, 1).through(12).stream()
                        .map(month -> month(
                                Figures.in(Locale.of(language)).shortMonth(month),
                                month.month().getMonthValue()))
                        .toList());
        model.put(
                "states",
                List.of("PROPOSED", "VERIFIED", "FUNDED", "ENROLLED", "ACTIVE", "ENDED", "REPAIR", "REJECTED"));
        model.put("kinds", List.of("neutral", "info", "good", "warn", "bad"));
        model.put("facts", List.of(new Fact("Nama", "Siti Aminah", ""), new Fact("NIK", "367201•• •••• ••07", "")));
        model.put(
                "answers",
                List.of(
                        new Fact("Dana", "APBD 2026", "/dana"),
                        new Fact("Jumlah", "100 orang × Rp16.800 × 12 bulan = Rp20.160.000", "")));
        model.put("chips", List.of(new Chip("Kelurahan: Ciwandan", "?"), new Chip("Nelayan", "?")));
        model.put("occupations", List.of(new Bar("Nelayan", 1204, "1.204"), new Bar("Pedagang pasar", 1980, "1.980")));
        model.put("options", List.of(new Option("L", "Laki-laki"), new Option("P", "Perempuan")));
        model.put("stepNames", List.of("Pilih berkas", "Cocokkan kolom", "Hasil", "Periksa", "Selesai"));
        model.put(
                "columns",
                List.of(
                        new Column(0, "NO. KTP", List.of("3672…", "3604…"), "L", true),
                        new Column(1, "Nama Lengkap", List.of("SITI AMINAH"), "", false)));
        return model;
    }

    private static Month month(String label, int number) {
        if (number <= 4) {
            return new Month(label, "paid", "lunas");
        }
        if (number == 5) {
            return new Month(label, "due", "belum dibayar");
        }
        return number < 11 ? new Month(label, "planned", "didanai") : new Month(label, "none", "belum");
    }

    private static HomePage home() {
        return HomePage.saying("76.062 dari 174.897 pekerja terlindungi (43,5%). Target 2026: 103.439, kurang 27.377.")
                .with(new HomePage.Coverage(76_062, 3_500, 103_439, 174_897))
                .aimingAt(new HomePage.Goal(
                        "Target 31 Desember 2026: 103.439 pekerja (59,1%). Kurang 27.377.", true, "perlu 2.282"))
                .from("Sumber: Pemerintah Kota, keadaan 31 Desember 2025")
                .withBoxes(List.of(
                        new HomePage.Box("Perlu keputusan Anda", "3", "paling lama 4 hari lalu", "/dana"),
                        new HomePage.Box("Sisa dana", "Rp2,4 miliar", "cukup 10 bulan untuk 3.500 orang", "/dana"),
                        new HomePage.Box("Tagihan belum dibayar", "Rp58,8 juta", "3.500 tagihan", "/tagihan")))
                .withDistricts(List.of(
                        new HomePage.District("Cibeber", 9_120, 800, 24_000),
                        new HomePage.District("Jombang", 8_402, 0, 21_000),
                        new HomePage.District("Purwakarta", 4_100, 120, 9_800)));
    }

    /** Every class once, and some kelurahan with too few people to show. */
    private static Map<String, Integer> classes() {
        var classes = new HashMap<String, Integer>();
        for (var area :
                MapDrawing.of(Boundaries.of(new RegionCode("36.72")), 1000).areas()) {
            classes.put(area.code().dotted(), classes.size() % 6 - 1);
        }
        return classes;
    }
}
