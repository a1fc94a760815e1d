package id.gemet.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import id.gemet.access.Acting;
import id.gemet.access.DemoLogin;
import id.gemet.access.DemoLogins;
import id.gemet.access.Role;
import id.gemet.access.Sessions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The pictures of the guide: what each role sees of the demo city, on a phone and on a desk, in both languages. Everybody
 * on them is invented.
 *
 * <p>Argument: the folder they go to; by default docs/guide/gambar.
 */
public final class GuidePictures {

    private static final int BYTES_MOST = 60_000;

    private record Size(int width, int height) {}

    private record View(String name, Optional<Role> role, String path) {

        static View of(String name, Role role, String path) {
            return new View(name, Optional.of(role), path);
        }
    }

    private static final int ATTEMPTS = 5;

    private static final List<Size> SIZES = List.of(new Size(360, 740), new Size(1280, 800));

    private static final List<View> VIEWS = List.of(
            View.of("sekda-beranda", Role.SECRETARY, "/"),
            View.of("sekda-cakupan", Role.SECRETARY, "/cakupan"),
            View.of("sekda-angka", Role.SECRETARY, "/cakupan/angka"),
            View.of("disnaker-beranda", Role.LABOUR_CLERK, "/"),
            View.of("disnaker-unggah", Role.LABOUR_CLERK, "/usulan/unggah"),
            View.of("disnaker-verifikasi", Role.LABOUR_CLERK, "/verifikasi"),
            View.of("disnaker-pasangan", Role.LABOUR_CLERK, "/pasangan"),
            View.of("kelurahan-beranda", Role.KELURAHAN_OFFICER, "/"),
            View.of("kelurahan-tambah", Role.KELURAHAN_OFFICER, "/pekerja/tambah"),
            View.of("kelurahan-kartu", Role.KELURAHAN_OFFICER, "/kartu"),
            View.of("bendahara-dana", Role.TREASURER, "/dana"),
            View.of("bendahara-tagihan", Role.TREASURER, "/tagihan"),
            View.of("perusahaan-beranda", Role.COMPANY_OFFICER, "/"),
            View.of("perusahaan-janji", Role.COMPANY_OFFICER, "/dana/janji"),
            View.of("bpjs-kiriman", Role.INSURER_OFFICER, "/kepesertaan"),
            View.of("inspektorat-audit", Role.AUDITOR, "/audit"),
            View.of("admin-pengguna", Role.ADMIN, "/pengguna"),
            View.of("admin-aturan", Role.ADMIN, "/aturan"),
            new View("pekerja-cek", Optional.empty(), "/cek"),
            new View("pekerja-jawaban", Optional.empty(), "/kartu-saya?kode=KODE"),
            new View("publik-cakupan", Optional.empty(), "/cakupan-publik/36.72"));

    private GuidePictures() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments.length > 0 ? arguments[0] : "docs/guide/gambar"));
        try (var server = DemoServer.start()) {
            var code = server.someCard().code();
            for (var view : VIEWS) {
                try (var person = person(server, view)) {
                    for (var language : List.of("id", "en")) {
                        var path = view.path().replace("KODE", code);
                        take(person, server.address(path), language, folder.resolve(view.name()));
                    }
                }
            }
        }
        System.exit(0);
    }

    private static BrowserContext person(DemoServer server, View view) {
        var person = server.chromium().newContext();
        view.role().ifPresent(role -> {
            var actor = logIn(server, role).actor();
            var session = Acting.as(
                    actor, () -> server.application().getBean(Sessions.class).open("Chromium"));
            person.addCookies(List.of(new Cookie("gemet", session).setUrl(server.address("/"))));
        });
        return person;
    }

    /** The last in that role: the first officer received the lists and may not decide about them. */
    private static DemoLogin logIn(DemoServer server, Role role) {
        return server.application().getBean(DemoLogins.class).list().stream()
                .filter(login -> login.role() == role && login.login().endsWith(".cilegon"))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static void take(BrowserContext person, String address, String language, Path name) {
        var page = person.newPage();
        for (var size : SIZES) {
            page.setViewportSize(size.width(), size.height());
            var status = page.navigate(address + (address.contains("?") ? "&" : "?") + "lang=" + language)
                    .status();
            if (status != 200) {
                throw new IllegalStateException(name + " answers " + status);
            }
            var file = name.resolveSibling("%s.%s.%d.webp".formatted(name.getFileName(), language, size.width()));
            write(file, picture(person, page));
        }
        page.close();
    }

    /** As good as fits. */
    private static byte[] picture(BrowserContext person, com.microsoft.playwright.Page page) {
        var camera = person.newCDPSession(page);
        for (var quality : List.of(80, 60, 40)) {
            var how = new JsonObject();
            how.addProperty("format", "webp");
            how.addProperty("quality", quality);
            var bytes = taken(camera, how);
            if (bytes.length <= BYTES_MOST) {
                return bytes;
            }
        }
        throw new IllegalStateException("A picture of " + page.url() + " is too large");
    }

    /** Chromium now and then has nothing painted yet to take a picture of. */
    private static byte[] taken(CDPSession camera, JsonObject how) {
        for (var attempt = 1; ; attempt++) {
            try {
                var taken = camera.send("Page.captureScreenshot", how);
                return Base64.getDecoder().decode(taken.get("data").getAsString());
            } catch (PlaywrightException nothing) {
                if (attempt == ATTEMPTS) {
                    throw nothing;
                }
            }
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException("The picture " + file + " cannot be written", problem);
        }
    }
}
