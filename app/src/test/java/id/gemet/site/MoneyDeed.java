package id.gemet.site;

import id.gemet.access.Role;
import id.gemet.funding.FundedPeople;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.site.MoneyWorlds.Form;
import id.gemet.site.MoneyWorlds.World;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A deed about money that a page offers, with what else its form could say. */
record MoneyDeed(String name, String route, Function<World, Press> press) {

    private static final List<MoneyDeed> ALL = List.of(
            new MoneyDeed("open", "/dana/baru", world -> {
                var form = world.form(Role.TREASURER, "/dana/baru")
                        .with("kind", "APBD")
                        .with("payer", "APBD Uji")
                        .with("name", "Pos " + UUID.randomUUID())
                        .with("year", 2026)
                        .with("first", "2026-01")
                        .with("last", "2026-12");
                return Press.of(
                        form.with("ceiling", 1_000),
                        form.with("ceiling", 2_000).with("name", "Lain " + UUID.randomUUID()));
            }),
            new MoneyDeed(
                    "raise",
                    "/dana/{id}/uang/{deed}",
                    world -> amounts(world, "/dana/" + world.line() + "/uang/naikkan")),
            new MoneyDeed(
                    "cut",
                    "/dana/{id}/uang/{deed}",
                    world -> amounts(world, "/dana/" + world.line() + "/uang/kurangi")),
            new MoneyDeed(
                    "give-back",
                    "/dana/{id}/uang/{deed}",
                    world -> amounts(world, "/dana/" + world.line() + "/uang/kembalikan")),
            new MoneyDeed(
                    "receive",
                    "/dana/{id}/uang/{deed}",
                    world -> amounts(world, "/dana/" + world.companyLine() + "/uang/terima")),
            new MoneyDeed("reverse", "/dana/{id}/uang/{deed}", world -> {
                var line = world.line();
                var form = paper(world.form(Role.TREASURER, "/dana/" + line + "/uang/batalkan"))
                        .confirming(1_000);
                return Press.of(form.with("transfer", world.raise(line)), form.with("transfer", world.raise(line)));
            }),
            new MoneyDeed("plan", "/dana/rencana", world -> {
                world.line();
                world.city().decreed(FundedPeople.invented(2));
                var form = world.form(Role.LABOUR_CLERK, "/dana/rencana").with("first", "2026-07");
                return Press.of(form.with("last", "2026-12"), form.with("last", "2026-11"));
            }),
            new MoneyDeed("propose", "/dana/usulan/baru", world -> {
                world.city().decreed(FundedPeople.invented(2));
                var form = world.form(Role.LABOUR_CLERK, "/dana/usulan/baru")
                        .with("line", world.line())
                        .with("first", "2026-07")
                        .with("last", "2026-12");
                return Press.of(form.with("people", 2), form.with("people", 1));
            }),
            new MoneyDeed("approve", "/dana/usulan/{id}/setujui", world -> {
                var proposal = world.city().propose(world.line(), MonthRange.of(BillingMonth.of(2026, 7), 1), 1);
                return Press.byState(world.form(Role.SECRETARY, "/dana/usulan/" + proposal + "/setujui")
                        .confirming(16_800));
            }),
            new MoneyDeed("send-back", "/dana/usulan/{id}/kembalikan", world -> {
                var proposal = world.city().propose(world.line(), MonthRange.of(BillingMonth.of(2026, 7), 1), 1);
                return Press.byState(world.form(Role.SECRETARY, "/dana/usulan/" + proposal + "/kembalikan")
                        .with("note", "Salah"));
            }),
            new MoneyDeed("approve-plan", "/dana/rencana/{id}/setujui", world -> {
                var plan = world.plan();
                return Press.byState(world.form(Role.SECRETARY, "/dana/rencana/" + plan.id() + "/setujui")
                        .confirming(plan.rupiah()));
            }),
            new MoneyDeed(
                    "send-back-plan",
                    "/dana/rencana/{id}/kembalikan",
                    world -> Press.byState(world.form(
                                    Role.SECRETARY,
                                    "/dana/rencana/" + world.plan().id() + "/kembalikan")
                            .with("note", "Salah"))),
            new MoneyDeed("pledge", "/dana/janji/baru", world -> {
                var form = pledge(world.form(Role.TREASURER, "/dana/janji/baru"), 1, 900_000);
                return Press.of(form, form.with("document", "Surat lain"));
            }),
            new MoneyDeed("amend", "/dana/janji/{id}/ubah", world -> {
                var pledge = world.pledge();
                world.pledged().committed(pledge);
                var path = "/dana/janji/" + pledge + "/ubah";
                return Press.of(
                        pledge(world.form(Role.TREASURER, path), 4, 500_000).confirming(500_000),
                        pledge(world.form(Role.TREASURER, path), 5, 700_000).confirming(700_000));
            }),
            new MoneyDeed("commit", "/dana/janji/{id}/bukukan", world -> {
                var one = world.form(Role.TREASURER, "/dana/janji/" + world.pledge() + "/bukukan");
                var two = world.form(Role.TREASURER, "/dana/janji/" + world.pledge() + "/bukukan");
                return Press.of(
                        one.with("line", world.pledged().line("Satu " + UUID.randomUUID(), 1))
                                .confirming(300_000),
                        two.with("line", world.pledged().line("Dua " + UUID.randomUUID(), 1))
                                .confirming(300_000));
            }),
            new MoneyDeed("receive-instalment", "/dana/janji/{id}/terima/{number}", world -> {
                var pledge = world.pledge();
                world.pledged().committed(pledge);
                return Press.of(
                        paper(world.form(Role.TREASURER, "/dana/janji/" + pledge + "/terima/1"))
                                .confirming(100_000),
                        paper(world.form(Role.TREASURER, "/dana/janji/" + pledge + "/terima/2"))
                                .confirming(100_000));
            }),
            new MoneyDeed("match", "/dana/janji/{id}/cocokkan/{number}/{transfer}", world -> {
                var pledge = world.pledge();
                var line = world.pledged().committed(pledge);
                var path = "/dana/janji/" + pledge + "/cocokkan/";
                return Press.of(
                        world.form(Role.TREASURER, path + "1/" + world.receive(line, 100_000)),
                        world.form(Role.TREASURER, path + "2/" + world.receive(line, 100_000)));
            }),
            new MoneyDeed("hand-over", "/kepesertaan/alih/{line}", world -> {
                var form = world.form(Role.LABOUR_CLERK, "/kepesertaan/alih/" + world.covered())
                        .with("to", world.line())
                        .with("first", "2026-06")
                        .with("document", "BA 3/2026")
                        .with("who", "EVERYBODY")
                        .with("people", 2);
                return Press.of(form.with("last", "2026-06"), form.with("last", "2026-07"));
            }),
            new MoneyDeed("issue", "/tagihan/{month}/terbitkan", world -> {
                world.covered();
                return Press.byState(
                        world.form(Role.TREASURER, "/tagihan/2026-05/terbitkan").with("reason", "Orang baru"));
            }),
            new MoneyDeed("pay", "/tagihan/{month}/bayar", world -> {
                var form = world.form(Role.TREASURER, "/tagihan/2026-05/bayar")
                        .with("sp2d", "SP2D-" + UUID.randomUUID())
                        .with("day", "2026-05-11")
                        .confirming(33_600);
                return Press.of(form.with("line", world.billed()), form.with("line", world.billed()));
            }),
            new MoneyDeed("correct", "/tagihan/{month}/lampiran/{line}/koreksi/{bill}", world -> {
                var line = world.billed();
                var form = world.form(
                                Role.TREASURER,
                                "/tagihan/2026-05/lampiran/%s/koreksi/%s".formatted(line, world.bill(line)))
                        .with("reason", "Meninggal")
                        .with("document", "Surat 12");
                return Press.of(
                        form.with("becomes", 0).confirming(16_800),
                        form.with("becomes", 10_000).confirming(10_000));
            }));

    /** @param otherForm what the key must not be used for after the first; empty where no key is asked for */
    record Press(Form form, Optional<Form> otherForm) {

        static Press of(Form form, Form other) {
            return new Press(form, Optional.of(other));
        }

        /** Done once because what it is about is then done. */
        static Press byState(Form form) {
            return new Press(form, Optional.empty());
        }

        boolean isOnceByState() {
            return otherForm.isEmpty();
        }

        Form first(UUID key) {
            return form.with("key", key);
        }

        Form other(UUID key) {
            return otherForm.orElseThrow().with("key", key);
        }
    }

    static List<MoneyDeed> all() {
        return ALL;
    }

    @Override
    public String toString() {
        return name;
    }

    Press in(World world) {
        return press.apply(world);
    }

    private static Press amounts(World world, String path) {
        var form = paper(world.form(Role.TREASURER, path));
        return Press.of(
                form.with("amount", 1_000).confirming(1_000),
                form.with("amount", 2_000).confirming(2_000));
    }

    private static Form paper(Form form) {
        return form.with("document", "Surat 7").with("day", "2026-05-04");
    }

    /** Of one instalment. */
    private static Form pledge(Form form, int number, long rupiah) {
        return form.with("kind", "CSR")
                .with("payer", "PT Uji")
                .with("occasion", "Rapat")
                .with("unit", "RUPIAH")
                .with("quantity", rupiah)
                .with("first", "2026-01")
                .with("last", "2026-12")
                .with("document", "Surat 9")
                .with("dated", "2026-05-04")
                .with("number", number)
                .with("due", "2026-06-30")
                .with("amount", rupiah);
    }
}
