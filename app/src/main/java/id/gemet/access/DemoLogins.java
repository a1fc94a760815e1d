package id.gemet.access;

import id.gemet.shared.Deployment;
import id.gemet.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Users of a demo city with passwords and codes that stand on its log-in page. Refuses to work anywhere else. */
@Service
public class DemoLogins {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Vault vault;
    private final Deployment deployment;
    private final Clock clock;
    private final List<DemoLogin> logins = new CopyOnWriteArrayList<>();

    DemoLogins(Accounts accounts, Passwords passwords, Vault vault, Deployment deployment, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.vault = vault;
        this.deployment = deployment;
        this.clock = clock;
    }

    /** For the acting pemda: its own officers, and one for each sector office, kelurahan, company and insurer among the desks. */
    @Transactional
    public List<DemoLogin> create(Office pemda, List<Office> desks) {
        if (!deployment.demo()) {
            throw new IllegalStateException("Log-ins with known passwords belong to a demo only");
        }
        var made = new ArrayList<DemoLogin>();
        made.add(create(pemda, pemda, "sekda", "Sekretaris Daerah", Role.SECRETARY));
        made.add(create(pemda, pemda, "disnaker1", "Ratna, Disnaker", Role.LABOUR_CLERK));
        made.add(create(pemda, pemda, "disnaker2", "Hendra, Disnaker", Role.LABOUR_CLERK));
        made.add(create(pemda, pemda, "dinsos", "Yuni, Dinsos", Role.SOCIAL_CLERK));
        made.add(create(pemda, pemda, "bendahara", "Bambang, BPKAD", Role.TREASURER));
        made.add(create(pemda, pemda, "inspektorat", "Lestari, Inspektorat", Role.AUDITOR));
        made.add(create(pemda, pemda, "admin", "Admin kota", Role.ADMIN));
        for (var desk : desks) {
            switch (desk.kind()) {
                case KELURAHAN -> made.add(create(pemda, desk, slug(desk.name()), desk.name(), Role.KELURAHAN_OFFICER));
                case COMPANY -> made.add(create(pemda, desk, slug(desk.name()), desk.name(), Role.COMPANY_OFFICER));
                case INSURER -> made.add(create(pemda, desk, "bpjs", desk.name(), Role.INSURER_OFFICER));
                case OPD -> made.add(create(pemda, desk, slug(desk.name()), desk.name(), Role.LABOUR_CLERK));
                case PEMDA, TREASURY, AUDIT -> {}
            }
        }
        logins.addAll(made);
        return List.copyOf(made);
    }

    /** In the order they were made; none outside a demo. */
    public List<DemoLogin> list() {
        return List.copyOf(logins);
    }

    public Optional<DemoLogin> find(String login) {
        return logins.stream().filter(some -> some.login().equals(login)).findFirst();
    }

    /** A code that works now: the next one when the current was used. */
    public String code(DemoLogin login) {
        var used = accounts.find(login.login()).map(Account::totpStep).orElse(0L);
        return Totp.code(secret(login.login()), Math.max(Totp.step(clock.instant()), used + 1));
    }

    private DemoLogin create(Office pemda, Office desk, String what, String name, Role role) {
        var login = what + "." + slug(pemda.name());
        var password = "gemet-demo-" + what + "-2026";
        var id = Accounts.newId();
        var sealed = vault.seal(secret(login), Codes.context(id));
        if (!accounts.insert(id, new NewUser(desk.id(), login, name, role), passwords.hash(password), sealed, true)) {
            throw new IllegalStateException("The demo's log-in " + login + " is taken");
        }
        var actor = new Actor(id, name, role, pemda.id(), desk.id(), desk.kind(), desk.region());
        return new DemoLogin(actor, login, password, desk.name());
    }

    private static byte[] secret(String login) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(("gemet demo " + login).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(hash, Totp.SECRET_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** "Kota Cilegon" is cilegon, "PT Baja Contoh" baja-contoh. */
    private static String slug(String name) {
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("^(kota|kabupaten|kelurahan|pt|cv) ", "");
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
