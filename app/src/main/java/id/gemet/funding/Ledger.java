package id.gemet.funding;

import id.gemet.access.Acting;
import id.gemet.access.OfficeId;
import id.gemet.shared.MonthRange;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Rupiah;
import id.gemet.shared.Sex;
import id.gemet.tariffs.PayerKind;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The lines and their transfers. A trigger carries each transfer over to the line's balance, which only it may write. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Ledger {

    private static final String LINES = """
        select id, payer_id, payer_kind, payer_name, company_id, name, account_code, fiscal_year, months,
               earmark_regions, earmark_occupations, earmark_decile, ceiling_rupiah, pledged_rupiah, free_rupiah,
               reserved_rupiah, billed_rupiah, paid_rupiah, returned_rupiah, spend_by, quota, earmark_sex,
               earmark_age_from, earmark_age_through, earmark_decree, earmark_unless, promised_on
          from funding.published_line
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Ledger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void open(LineId id, NewLine line, Optional<OfficeId> company) {
        jdbc.sql("""
            insert into funding.budget_line (id, office_id, company_id, payer_id, name, account_code, fiscal_year,
                                             months, earmark_regions, earmark_occupations, earmark_decile,
                                             earmark_sex, earmark_age_from, earmark_age_through, earmark_decree,
                                             earmark_unless, spend_by, quota, promised_on)
            values (:id, access.current_office(), :company::uuid, :payer, :name, :account, :year,
                    :months::daterange, :regions, :occupations, :decile::integer,
                    :sex::text, :from::integer, :through::integer, :decree::uuid, :unless, :by::date, :quota::integer,
                    :promised::date)
            """)
                .param("id", id.value())
                .param("company", company.map(OfficeId::toString).orElse(null))
                .param("payer", line.payer().value())
                .param("name", line.name())
                .param("account", line.accountCode())
                .param("year", line.fiscalYear())
                .param("months", line.months().toRange())
                .param(
                        "regions",
                        line.earmarks().regions().stream()
                                .map(RegionCode::dotted)
                                .toArray(String[]::new))
                .param("occupations", line.earmarks().occupations().toArray(String[]::new))
                .param("decile", line.earmarks().decileThrough().orElse(null))
                .param("sex", line.earmarks().sex().map(Sex::name).orElse(null))
                .param("from", line.earmarks().ages().map(AgeRange::from).orElse(null))
                .param("through", line.earmarks().ages().map(AgeRange::through).orElse(null))
                .param("decree", line.earmarks().decree().orElse(null))
                .param(
                        "unless",
                        line.earmarks().unless().stream().map(PayerKind::name).toArray(String[]::new))
                .param("by", line.limits().spendBy().orElse(null))
                .param("quota", line.limits().quota().orElse(null))
                .param("promised", line.promisedOn().orElse(null))
                .update();
    }

    /** Holds the line until the transaction ends: what is left of it stays left. */
    Optional<BudgetLine> lock(LineId id) {
        jdbc.sql("select id from funding.budget_line where id = :id for no key update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return find(id);
    }

    Optional<BudgetLine> find(LineId id) {
        return jdbc.sql(LINES + " where id = :id")
                .param("id", id.value())
                .query(Ledger::line)
                .optional();
    }

    List<BudgetLine> list() {
        return jdbc.sql(LINES + " order by fiscal_year desc, payer_kind, payer_name, name")
                .query(Ledger::line)
                .list();
    }

    TransferId post(BudgetLine line, TransferReason reason, Rupiah amount, String document, UUID about) {
        return post(line, reason, amount, document, Optional.empty(), about);
    }

    /** @param dated the day on the document */
    TransferId post(
            BudgetLine line,
            TransferReason reason,
            Rupiah amount,
            String document,
            Optional<LocalDate> dated,
            UUID about) {
        var actor = Acting.current();
        var id = jdbc.sql("""
            insert into funding.transfer (office_id, company_id, line_id, from_account, to_account, amount_rupiah,
                                          reason, document, dated, about, by_user, by_name, at)
            values (access.current_office(), :company::uuid, :line, :from, :to, :amount, :reason, :document,
                    :dated::date, :about, :user, :name, :at)
            returning id
            """)
                .param("company", line.payer().company().map(OfficeId::toString).orElse(null))
                .param("line", line.id().value())
                .param("from", reason.from().name())
                .param("to", reason.to().name())
                .param("amount", amount.amount())
                .param("reason", reason.name())
                .param("document", document)
                .param("dated", dated.orElse(null))
                .param("about", about)
                .param("user", actor.user().value())
                .param("name", actor.name())
                .param("at", now())
                .query(UUID.class)
                .single();
        return new TransferId(id);
    }

    /** False when it was reversed before, is itself a reversal, or belongs to somebody's cover. */
    boolean reverse(TransferId original, String why) {
        var actor = Acting.current();
        return jdbc.sql("""
            insert into funding.transfer (office_id, company_id, line_id, from_account, to_account, amount_rupiah,
                                          reason, document, reverses, by_user, by_name, at)
            select office_id, company_id, line_id, to_account, from_account, amount_rupiah, 'REVERSAL', :why, id,
                   :user, :name, :at
              from funding.transfer
             where id = :original and reason in ('CEILING', 'PLEDGE', 'RECEIPT', 'RETURN', 'CUT', 'WITHDRAWAL')
                on conflict (reverses) do nothing
            """)
                        .param("why", why)
                        .param("user", actor.user().value())
                        .param("name", actor.name())
                        .param("at", now())
                        .param("original", original.value())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static BudgetLine line(ResultSet row, int number) throws SQLException {
        return new BudgetLine(
                new LineId(row.getObject("id", UUID.class)),
                new Payer(
                        new PayerId(row.getObject("payer_id", UUID.class)),
                        PayerKind.valueOf(row.getString("payer_kind")),
                        row.getString("payer_name"),
                        Optional.ofNullable(row.getObject("company_id", UUID.class))
                                .map(OfficeId::new)),
                row.getString("name"),
                row.getString("account_code"),
                row.getInt("fiscal_year"),
                MonthRange.parse(row.getString("months")),
                earmarks(row),
                new Limits(
                        Optional.ofNullable(row.getObject("spend_by", LocalDate.class)),
                        Optional.ofNullable(row.getObject("quota", Integer.class))),
                Optional.ofNullable(row.getObject("promised_on", LocalDate.class)),
                new Balance(
                        rupiah(row, "ceiling"),
                        rupiah(row, "pledged"),
                        rupiah(row, "free"),
                        rupiah(row, "reserved"),
                        rupiah(row, "billed"),
                        rupiah(row, "paid"),
                        rupiah(row, "returned")));
    }

    private static Earmarks earmarks(ResultSet row) throws SQLException {
        return new Earmarks(
                Arrays.stream(texts(row.getArray("earmark_regions")))
                        .map(RegionCode::new)
                        .toList(),
                Set.of(texts(row.getArray("earmark_occupations"))),
                Optional.ofNullable(row.getObject("earmark_decile", Integer.class)),
                Optional.ofNullable(row.getString("earmark_sex")).map(Sex::valueOf),
                ages(row),
                Optional.ofNullable(row.getObject("earmark_decree", UUID.class)),
                Arrays.stream(texts(row.getArray("earmark_unless")))
                        .map(PayerKind::valueOf)
                        .collect(Collectors.toSet()));
    }

    private static Optional<AgeRange> ages(ResultSet row) throws SQLException {
        var from = row.getObject("earmark_age_from", Integer.class);
        var through = row.getObject("earmark_age_through", Integer.class);
        return from == null || through == null ? Optional.empty() : Optional.of(new AgeRange(from, through));
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }

    private static Rupiah rupiah(ResultSet row, String account) throws SQLException {
        return new Rupiah(row.getLong(account + "_rupiah"));
    }
}
