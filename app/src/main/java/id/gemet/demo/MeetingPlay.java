package id.gemet.demo;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.actions.team.MeetingId;
import id.gemet.actions.team.Meetings;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A meeting of the acceleration team: one of its decisions came true, one is late and one is still to come. */
@Component
class MeetingPlay {

    private static final int DAYS_SINCE_MEETING = 28;

    private final Meetings meetings;

    MeetingPlay(Meetings meetings) {
        this.meetings = meetings;
    }

    void hold(Actor clerk) {
        Acting.run(clerk, this::hold);
    }

    private void hold() {
        var today = meetings.today();
        var meeting = meetings.hold(
                UUID.randomUUID(),
                today.minusDays(DAYS_SINCE_MEETING),
                "Rapat koordinasi percepatan UCJ",
                List.of(
                        "Sekretariat Daerah",
                        "Dinas Tenaga Kerja",
                        "Dinas Sosial",
                        "BPJS Ketenagakerjaan",
                        "Perusahaan"));
        decide(
                meeting,
                "Mengirim undangan TJSL ke perusahaan",
                "Dinas Tenaga Kerja",
                today.minusDays(DAYS_SINCE_MEETING / 2));
        decide(meeting, "Memadankan data pekerja dengan BPJS Ketenagakerjaan", "Dinas Sosial", today.minusDays(1));
        decide(meeting, "Mengusulkan anggaran perubahan", "BPKAD", today.plusDays(DAYS_SINCE_MEETING));
        meetings.find(meeting).orElseThrow().decisions().stream()
                .findFirst()
                .ifPresent(first -> meetings.end(first, true, "Surat undangan 500.15/12"));
    }

    private void decide(MeetingId meeting, String what, String owner, LocalDate due) {
        meetings.decide(UUID.randomUUID(), meeting, what, owner, due);
    }
}
