package id.gemet.funding.pledge;

import id.gemet.access.Acting;
import id.gemet.access.OfficeId;
import id.gemet.audit.AuditTrail;
import id.gemet.funding.Payer;
import id.gemet.funding.PayerId;
import id.gemet.funding.Payers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who promised and kept most, in the acting pemda, and who of them agreed to be named in public. */
@Repository
@Transactional
public class Scoreboard {

    private final JdbcClient jdbc;
    private final Pledges pledges;
    private final Payers payers;
    private final AuditTrail audit;
    private final Clock clock;

    Scoreboard(JdbcClient jdbc, Pledges pledges, Payers payers, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.pledges = pledges;
        this.payers = payers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody who promised, whether they agreed or not. */
    @Transactional(readOnly = true)
    public List<Score> scores() {
        return Score.of(PayerPledges.of(pledges.list(), LocalDate.now(clock)), consents());
    }

    /** The latest word counts; what was said before stays on record. */
    public void enter(Payer payer, Consent consent) {
        var actor = Acting.current();
        jdbc.sql("""
            insert into funding.scoreboard_consent (office_id, company_id, payer_id, agreed, given_by, document,
                                                    given_on, by_user, by_name, at)
            values (access.current_office(), :company::uuid, :payer, :agreed, :given, :document, :on, :user, :name, :at)
            """)
                .param("company", payer.company().map(OfficeId::toString).orElse(null))
                .param("payer", payer.id().value())
                .param("agreed", consent.agreed())
                .param("given", consent.givenBy())
                .param("document", consent.document())
                .param("on", consent.givenOn())
                .param("user", actor.user().value())
                .param("name", actor.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record("funding.scoreboard", "payer:" + payer.id(), consent.agreed() ? "agreed" : "withdrawn");
    }

    private Map<Payer, Consent> consents() {
        var known = new HashMap<PayerId, Payer>();
        payers.list().forEach(payer -> known.put(payer.id(), payer));
        var latest = new HashMap<Payer, Consent>();
        jdbc.sql("""
            select distinct on (payer_id) payer_id, agreed, given_by, document, given_on
              from funding.scoreboard_consent order by payer_id, id desc
            """).query(row -> {
            var payer = known.get(new PayerId(row.getObject("payer_id", UUID.class)));
            if (payer != null) {
                latest.put(
                        payer,
                        new Consent(
                                row.getBoolean("agreed"),
                                row.getString("given_by"),
                                row.getString("document"),
                                row.getObject("given_on", LocalDate.class)));
            }
        });
        return latest;
    }
}
