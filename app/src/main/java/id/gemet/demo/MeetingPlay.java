package id.gemet.demo;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.actions.PaperFile;
import id.gemet.actions.team.Appointment;
import id.gemet.actions.team.Appointment.AppointedBy;
import id.gemet.actions.team.Appointment.Duty;
import id.gemet.actions.team.Meetings;
import id.gemet.actions.team.Member;
import id.gemet.actions.team.Shown;
import id.gemet.actions.team.TeamMembers;
import id.gemet.print.Paper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The acceleration team and a meeting of it: one of its decisions came true, one is late and one is still to come. Its
 * decree is invented.
 */
@Component
class MeetingPlay {

    private static final int DAYS_SINCE_MEETING = 28;
    private static final LocalDate APPOINTED = LocalDate.of(2026, 1, 5);
    private static final AppointedBy DECREE = new AppointedBy.Document("460/Kep.9/2026", APPOINTED);

    private final TeamMembers team;
    private final Meetings meetings;

    MeetingPlay(TeamMembers team, Meetings meetings) {
        this.team = team;
        this.meetings = meetings;
    }

    void hold(Actor clerk) {
        Acting.run(clerk, this::hold);
    }

    private void hold() {
        var today = meetings.today();
        appoint("Wahyu", "Sekretariat Daerah", Duty.LEADS, Optional.empty());
        var labour = appoint("Ratna", "Dinas Tenaga Kerja", Duty.KEEPS_RECORDS, Optional.empty());
        var social = appoint("Yuni", "Dinas Sosial", Duty.MEMBER, Optional.empty());
        appoint("Bambang", "BPKAD", Duty.MEMBER, Optional.of(today.minusDays(DAYS_SINCE_MEETING + 1)));
        var on = today.minusDays(DAYS_SINCE_MEETING);
        var meeting = meetings.hold(
                UUID.randomUUID(),
                on,
                "Rapat koordinasi percepatan UCJ",
                team.list().stream().filter(each -> each.now().holdsOn(on)).toList(),
                List.of("BPJS Ketenagakerjaan", "Perusahaan"));
        meetings.keepMinutes(meeting, new PaperFile("notulen.pdf", minutes()));
        meetings.decide(
                UUID.randomUUID(),
                meeting,
                "Mengirim undangan TJSL ke perusahaan",
                labour,
                today.minusDays(DAYS_SINCE_MEETING / 2));
        meetings.decide(
                UUID.randomUUID(),
                meeting,
                "Memadankan data pekerja dengan BPJS Ketenagakerjaan",
                social,
                today.minusDays(1));
        meetings.decide(
                UUID.randomUUID(),
                meeting,
                "Mengusulkan anggaran perubahan",
                "BPKAD",
                today.plusDays(DAYS_SINCE_MEETING));
        meetings.find(meeting).orElseThrow().decisions().stream()
                .findFirst()
                .ifPresent(first -> meetings.carryOut(
                        first,
                        new Shown(
                                "Undangan dikirim ke semua perusahaan",
                                Optional.of("Surat undangan 500.15/12"),
                                Optional.empty())));
    }

    private Member appoint(String name, String desk, Duty duty, Optional<LocalDate> until) {
        var id = team.appoint(UUID.randomUUID(), new Appointment(name, desk, duty, APPOINTED, until, DECREE));
        return team.find(id).orElseThrow();
    }

    private static byte[] minutes() {
        try (var paper = new Paper("Contoh")) {
            paper.centred("NOTULEN RAPAT", 14);
            paper.paragraph("Contoh notulen; isinya dikarang.", 11);
            return paper.bytes();
        }
    }
}
