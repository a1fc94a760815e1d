package id.gemet.site;

import static id.gemet.site.RoutePattern.get;
import static id.gemet.site.RoutePattern.post;

import id.gemet.access.Role;
import id.gemet.actions.Keepers;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may open what. The first line that fits decides; what fits no line is closed to everybody. Which rows a person
 * then sees is the database's business.
 */
public final class RoutePolicy {

    private record Line(RoutePattern route, boolean open, Set<Role> roles) {}

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> ADMINS = EnumSet.of(Role.ADMIN);
    private static final Set<Role> AUDITORS = EnumSet.of(Role.AUDITOR, Role.ADMIN);
    private static final Set<Role> LISTERS =
            EnumSet.of(Role.LABOUR_CLERK, Role.SOCIAL_CLERK, Role.KELURAHAN_OFFICER, Role.ADMIN);
    private static final Set<Role> WHO_SEE_WORKERS = EnumSet.complementOf(EnumSet.of(Role.COMPANY_OFFICER));
    private static final Set<Role> WHO_REVEAL_WORKERS =
            EnumSet.of(Role.LABOUR_CLERK, Role.SOCIAL_CLERK, Role.KELURAHAN_OFFICER, Role.INSURER_OFFICER);
    private static final Set<Role> WHO_DECIDE_PAIRS = EnumSet.of(Role.LABOUR_CLERK, Role.SOCIAL_CLERK, Role.ADMIN);
    private static final Set<Role> WHO_VERIFY = EnumSet.of(Role.LABOUR_CLERK, Role.SOCIAL_CLERK);
    private static final Set<Role> WHO_SEE_PLACES =
            EnumSet.of(Role.LABOUR_CLERK, Role.SOCIAL_CLERK, Role.KELURAHAN_OFFICER);
    private static final Set<Role> WHO_SEE_CASES =
            EnumSet.of(Role.LABOUR_CLERK, Role.SOCIAL_CLERK, Role.KELURAHAN_OFFICER, Role.SECRETARY, Role.AUDITOR);
    private static final Set<Role> WHO_SEE_RULES =
            EnumSet.of(Role.SECRETARY, Role.LABOUR_CLERK, Role.SOCIAL_CLERK, Role.AUDITOR, Role.ADMIN);
    private static final Set<Role> WHO_CHANGE_RULES = EnumSet.of(Role.LABOUR_CLERK, Role.ADMIN);
    private static final Set<Role> WHO_APPROVE = EnumSet.of(Role.SECRETARY);
    private static final Set<Role> WHO_SEE_DECREES =
            EnumSet.of(Role.LABOUR_CLERK, Role.SOCIAL_CLERK, Role.SECRETARY, Role.TREASURER, Role.AUDITOR);

    private static final Set<Role> ALL_BUT_COMPANIES = EnumSet.complementOf(EnumSet.of(Role.COMPANY_OFFICER));

    private static final Set<Role> PROPOSERS = EnumSet.of(Role.LABOUR_CLERK, Role.SOCIAL_CLERK, Role.TREASURER);
    private static final Set<Role> WHO_PLEDGE = EnumSet.of(Role.LABOUR_CLERK, Role.TREASURER);
    private static final Set<Role> CITY_OFFICERS =
            EnumSet.of(Role.SECRETARY, Role.LABOUR_CLERK, Role.SOCIAL_CLERK, Role.TREASURER, Role.AUDITOR, Role.ADMIN);
    private static final Set<Role> FUND_READERS = EnumSet.of(
            Role.SECRETARY,
            Role.LABOUR_CLERK,
            Role.SOCIAL_CLERK,
            Role.TREASURER,
            Role.COMPANY_OFFICER,
            Role.AUDITOR,
            Role.ADMIN);
    private static final Set<Role> WHO_WATCH = EnumSet.complementOf(EnumSet.of(Role.KELURAHAN_OFFICER));
    private static final Set<Role> ENROLMENT_READERS =
            EnumSet.of(Role.SECRETARY, Role.LABOUR_CLERK, Role.INSURER_OFFICER, Role.AUDITOR);
    private static final Set<Role> WHO_SEE_REPLACEMENTS = EnumSet.of(Role.SECRETARY, Role.LABOUR_CLERK, Role.AUDITOR);
    private static final Set<Role> CARD_OFFICERS = EnumSet.of(Role.LABOUR_CLERK, Role.KELURAHAN_OFFICER);
    private static final Set<Role> BILL_READERS =
            EnumSet.of(Role.SECRETARY, Role.LABOUR_CLERK, Role.TREASURER, Role.AUDITOR);

    private static final Set<Role> PLANNERS =
            EnumSet.of(Role.SECRETARY, Role.LABOUR_CLERK, Role.TREASURER, Role.AUDITOR, Role.ADMIN);
    private static final Set<Role> WHO_SEE_CLIFFS = EnumSet.of(
            Role.SECRETARY,
            Role.LABOUR_CLERK,
            Role.SOCIAL_CLERK,
            Role.KELURAHAN_OFFICER,
            Role.TREASURER,
            Role.AUDITOR,
            Role.ADMIN);
    private static final Set<Role> WHO_GIVE_NOTICE =
            EnumSet.of(Role.LABOUR_CLERK, Role.SOCIAL_CLERK, Role.KELURAHAN_OFFICER, Role.TREASURER);
    private static final Set<Role> WHO_RECONCILE = EnumSet.of(Role.TREASURER, Role.LABOUR_CLERK);

    private static final Set<Role> FIGURE_PUBLISHERS = EnumSet.of(Role.SECRETARY, Role.LABOUR_CLERK);

    private static final List<Line> LINES = List.of(
            // without account
            open(get("/aset/**")),
            open(get("/webjars/**")),
            open(get("/error")),
            open(get("/masuk/**")),
            open(post("/masuk/**")),
            open(get("/cek")),
            open(post("/cek")),
            open(get("/kartu-saya")),
            open(post("/kartu-saya/data")),
            open(post("/kartu-saya/salah")),
            open(post("/kartu-saya/surat")),
            open(get("/k/*")),
            open(get("/kunci-kartu.pem")),
            open(get("/cakupan-publik/*")),
            open(get("/cakupan-publik/*/angka/*")),
            open(get("/perbandingan/*")),
            open(get("/data")),
            open(get("/data/*/*")),
            open(get("/papan-perusahaan/*")),
            // coverage
            to(PLANNERS, get("/cakupan/rencana")),
            to(FIGURE_PUBLISHERS, get("/cakupan/angka/baru")),
            to(FIGURE_PUBLISHERS, get("/cakupan/angka/kutip")),
            to(FIGURE_PUBLISHERS, get("/cakupan/angka/*/koreksi")),
            to(FIGURE_PUBLISHERS, post("/cakupan/angka/**")),
            to(CITY_OFFICERS, get("/cakupan/angka/**")),
            to(CITY_OFFICERS, get("/cakupan/laporan")),
            to(CITY_OFFICERS, get("/cakupan/perkiraan")),
            to(ALL_BUT_COMPANIES, get("/cakupan/**")),
            to(EnumSet.of(Role.SECRETARY, Role.LABOUR_CLERK, Role.SOCIAL_CLERK, Role.ADMIN), post("/cakupan/hitung")),
            // promises
            to(CITY_OFFICERS, get("/aksi")),
            to(Keepers.ROLES, get("/aksi/rapat/baru")),
            to(CITY_OFFICERS, get("/aksi/rapat/**")),
            to(Keepers.ROLES, post("/aksi/rapat/**")),
            to(Keepers.ROLES, get("/aksi/perusahaan/baru")),
            to(Keepers.ROLES, get("/aksi/perusahaan/*/hadir/*")),
            to(Keepers.ROLES, get("/aksi/perusahaan/*/pembayar")),
            to(CITY_OFFICERS, get("/aksi/perusahaan/**")),
            to(Keepers.ROLES, post("/aksi/perusahaan/**")),
            to(Keepers.ROLES, get("/aksi/tim/baru")),
            to(Keepers.READERS, get("/aksi/tim/**")),
            to(Keepers.ROLES, post("/aksi/tim/**")),
            to(Keepers.ROLES, get("/aksi/peraturan/baru")),
            to(Keepers.READERS, get("/aksi/peraturan/**")),
            to(Keepers.ROLES, post("/aksi/peraturan/**")),
            to(WHO_VERIFY, get("/aksi/langkah/baru")),
            to(CITY_OFFICERS, get("/aksi/langkah/unduh")),
            to(WHO_VERIFY, get("/aksi/langkah/*/ubah")),
            to(WHO_VERIFY, get("/aksi/langkah/*/tambah")),
            to(CITY_OFFICERS, get("/aksi/langkah/**")),
            to(WHO_VERIFY, post("/aksi/langkah/**")),
            to(WHO_WATCH, get("/pantau/**")),
            // the frame
            to(EVERYBODY, get("/")),
            to(EVERYBODY, post("/keluar")),
            to(EVERYBODY, get("/akun")),
            to(EVERYBODY, post("/akun/**")),
            to(EVERYBODY, get("/sandi")),
            to(EVERYBODY, post("/sandi")),
            to(ADMINS, get("/pengguna/**")),
            to(ADMINS, post("/pengguna/**")),
            to(AUDITORS, get("/audit")),
            to(AUDITORS, post("/audit/periksa")),
            // lists and workers
            to(LISTERS, get("/usulan/**")),
            to(LISTERS, post("/usulan/**")),
            to(LISTERS, get("/pekerja/tambah")),
            to(LISTERS, post("/pekerja/tambah")),
            to(WHO_SEE_WORKERS, get("/pekerja/**")),
            to(WHO_SEE_WORKERS, post("/pekerja/cari")),
            to(WHO_REVEAL_WORKERS, post("/pekerja/*/tampilkan")),
            to(WHO_DECIDE_PAIRS, post("/pasangan/gabungan/**")),
            to(WHO_CHANGE_RULES, get("/pasangan/bobot")),
            to(WHO_CHANGE_RULES, post("/pasangan/bobot")),
            to(WHO_CHANGE_RULES, post("/pasangan/bobot/*/kembalikan")),
            to(LISTERS, get("/pasangan")),
            to(LISTERS, get("/pasangan/*/bobot")),
            to(LISTERS, post("/pasangan/*")),
            to(WHO_SEE_CASES, get("/perbaikan")),
            to(WHO_SEE_PLACES, post("/perbaikan/*")),
            // verification
            to(WHO_VERIFY, get("/verifikasi/massal")),
            to(WHO_VERIFY, get("/verifikasi/bukti")),
            to(WHO_SEE_CASES, get("/verifikasi")),
            to(WHO_SEE_PLACES, post("/verifikasi/*/kunjungan")),
            to(WHO_SEE_PLACES, post("/verifikasi/*/ajukan")),
            to(WHO_VERIFY, post("/verifikasi/**")),
            to(WHO_SEE_RULES, get("/aturan")),
            to(WHO_CHANGE_RULES, post("/aturan")),
            to(WHO_VERIFY, get("/sk/baru")),
            to(WHO_VERIFY, get("/sk/*/ubah")),
            to(WHO_APPROVE, get("/sk/*/setujui")),
            to(WHO_APPROVE, post("/sk/*/setujui")),
            to(WHO_APPROVE, post("/sk/*/kembalikan")),
            to(WHO_SEE_DECREES, get("/sk/**")),
            to(WHO_VERIFY, post("/sk/**")),
            // money
            to(FUND_READERS, get("/dana")),
            to(WHO_SEE_CLIFFS, get("/dana/jurang/**")),
            to(WHO_GIVE_NOTICE, post("/dana/jurang/*/catat")),
            to(WHO_GIVE_NOTICE, post("/dana/jurang/*/surat")),
            to(EnumSet.of(Role.TREASURER), get("/dana/baru")),
            to(EnumSet.of(Role.TREASURER), post("/dana/baru")),
            to(PROPOSERS, get("/dana/rencana")),
            to(PROPOSERS, post("/dana/rencana")),
            to(PROPOSERS, get("/dana/rencana/orang")),
            to(CITY_OFFICERS, get("/dana/rencana/*")),
            to(WHO_APPROVE, post("/dana/rencana/*/setujui")),
            to(WHO_APPROVE, post("/dana/rencana/*/kembalikan")),
            to(PROPOSERS, get("/dana/usulan/baru")),
            to(PROPOSERS, post("/dana/usulan/baru")),
            to(CITY_OFFICERS, get("/dana/usulan/*")),
            to(WHO_APPROVE, get("/dana/usulan/*/setujui")),
            to(WHO_APPROVE, post("/dana/usulan/*/setujui")),
            to(WHO_APPROVE, post("/dana/usulan/*/kembalikan")),
            to(EnumSet.of(Role.TREASURER), get("/dana/*/uang/*")),
            to(EnumSet.of(Role.TREASURER), post("/dana/*/uang/*")),
            to(EnumSet.of(Role.TREASURER), get("/dana/*/bukti/*")),
            to(EnumSet.of(Role.TREASURER), post("/dana/*/bukti/*")),
            to(FUND_READERS, get("/dana/*/bukti/*/berkas")),
            to(CITY_OFFICERS, get("/dana/papan")),
            to(WHO_PLEDGE, post("/dana/papan/*")),
            to(FUND_READERS, get("/dana/janji")),
            to(WHO_PLEDGE, get("/dana/janji/baru")),
            to(WHO_PLEDGE, post("/dana/janji/baru")),
            to(EnumSet.of(Role.TREASURER), get("/dana/janji/*/ubah")),
            to(EnumSet.of(Role.TREASURER), post("/dana/janji/*/ubah")),
            to(EnumSet.of(Role.TREASURER), get("/dana/janji/*/bukukan")),
            to(EnumSet.of(Role.TREASURER), post("/dana/janji/*/bukukan")),
            to(EnumSet.of(Role.TREASURER), get("/dana/janji/*/terima/*")),
            to(EnumSet.of(Role.TREASURER), post("/dana/janji/*/terima/*")),
            to(EnumSet.of(Role.TREASURER), post("/dana/janji/*/cocokkan/*/*")),
            to(FUND_READERS, get("/dana/janji/*/sertifikat")),
            to(FUND_READERS, get("/dana/janji/*/laporan")),
            to(FUND_READERS, get("/dana/janji/*")),
            to(BILL_READERS, get("/dana/buku")),
            to(BILL_READERS, get("/dana/buku/unduh")),
            to(BILL_READERS, get("/dana/*/unduh")),
            to(FUND_READERS, get("/dana/*")),
            // enrolment and cards
            to(ENROLMENT_READERS, get("/kepesertaan")),
            to(EnumSet.of(Role.LABOUR_CLERK), post("/kepesertaan")),
            to(EnumSet.of(Role.LABOUR_CLERK), get("/kepesertaan/tata-letak")),
            to(EnumSet.of(Role.LABOUR_CLERK), post("/kepesertaan/tata-letak")),
            to(EnumSet.of(Role.LABOUR_CLERK), post("/kepesertaan/tata-letak/*")),
            to(WHO_SEE_REPLACEMENTS, get("/kepesertaan/pengganti")),
            to(WHO_SEE_REPLACEMENTS, get("/kepesertaan/pengganti/*/adendum")),
            to(EnumSet.of(Role.LABOUR_CLERK), post("/kepesertaan/pengganti")),
            to(EnumSet.of(Role.LABOUR_CLERK), get("/kepesertaan/akhiri")),
            to(EnumSet.of(Role.LABOUR_CLERK), post("/kepesertaan/akhiri")),
            to(EnumSet.of(Role.LABOUR_CLERK), get("/kepesertaan/alih/*")),
            to(EnumSet.of(Role.LABOUR_CLERK), post("/kepesertaan/alih/*")),
            to(ENROLMENT_READERS, get("/kepesertaan/*")),
            to(EnumSet.of(Role.LABOUR_CLERK), post("/kepesertaan/*/berkas")),
            to(EnumSet.of(Role.LABOUR_CLERK), get("/kepesertaan/*/kirim")),
            to(EnumSet.of(Role.LABOUR_CLERK), post("/kepesertaan/*/kirim")),
            to(EnumSet.of(Role.LABOUR_CLERK, Role.INSURER_OFFICER), post("/kepesertaan/*/jawaban")),
            to(EnumSet.of(Role.LABOUR_CLERK), post("/kepesertaan/*/pengganti")),
            to(CARD_OFFICERS, get("/kartu")),
            to(CARD_OFFICERS, get("/kartu/*")),
            to(EnumSet.of(Role.LABOUR_CLERK), post("/kartu/cetak")),
            to(EnumSet.of(Role.LABOUR_CLERK), post("/kartu/cetak-ulang")),
            to(CARD_OFFICERS, post("/kartu/tanda-terima")),
            to(CARD_OFFICERS, post("/kartu/*/serah")),
            // bills
            to(BILL_READERS, get("/tagihan")),
            to(BILL_READERS, get("/tagihan/*")),
            to(EnumSet.of(Role.TREASURER), post("/tagihan/*/terbitkan")),
            to(EnumSet.of(Role.TREASURER), get("/tagihan/*/bayar")),
            to(EnumSet.of(Role.TREASURER), post("/tagihan/*/bayar")),
            to(BILL_READERS, get("/tagihan/*/rekonsiliasi")),
            to(BILL_READERS, get("/tagihan/*/rekonsiliasi/berita-acara")),
            to(WHO_RECONCILE, post("/tagihan/*/rekonsiliasi")),
            to(WHO_RECONCILE, post("/tagihan/*/rekonsiliasi/*")),
            to(WHO_RECONCILE, post("/tagihan/*/tutup")),
            to(WHO_APPROVE, get("/tagihan/*/tutup")),
            to(WHO_APPROVE, post("/tagihan/*/tutup/*")),
            to(BILL_READERS, get("/tagihan/*/lampiran/*")),
            to(BILL_READERS, get("/tagihan/*/lampiran/*/berkas")),
            to(EnumSet.of(Role.TREASURER), post("/tagihan/*/lampiran/*/berkas")),
            to(EnumSet.of(Role.TREASURER), get("/tagihan/*/lampiran/*/koreksi/*")),
            to(EnumSet.of(Role.TREASURER), post("/tagihan/*/lampiran/*/koreksi/*")));

    private RoutePolicy() {}

    /** May be opened without logging in. */
    public static boolean isOpen(String method, String path) {
        return line(method, path).map(Line::open).orElse(false);
    }

    public static boolean allows(String method, String path, Role role) {
        return line(method, path)
                .map(line -> line.open() || line.roles().contains(role))
                .orElse(false);
    }

    /** Whether any line speaks of this address; if none does, nothing is there. */
    public static boolean knows(String method, String path) {
        return line(method, path).isPresent();
    }

    private static Optional<Line> line(String method, String path) {
        return LINES.stream().filter(line -> line.route().fits(method, path)).findFirst();
    }

    private static Line open(RoutePattern route) {
        return new Line(route, true, Set.of());
    }

    private static Line to(Set<Role> roles, RoutePattern route) {
        return new Line(route, false, roles);
    }
}
