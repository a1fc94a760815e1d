-- Public money that a transfer has to bring, such as a province's BKBK, is promised for a day and free once it is there.
alter table funding.budget_line add column promised_on date;
-- The day on the document; entries that nobody made by a paper of its own have none.
alter table funding.transfer add column dated date;

create or replace view funding.published_line with (security_invoker = true) as
    select l.id, l.office_id, l.company_id, l.payer_id, p.name as payer_name, p.kind as payer_kind, l.name,
           l.account_code, l.fiscal_year, l.months, l.earmark_regions, l.earmark_occupations, l.earmark_decile,
           -b.source_rupiah as ceiling_rupiah, b.pledged_rupiah, b.free_rupiah, b.reserved_rupiah, b.billed_rupiah,
           b.paid_rupiah, b.returned_rupiah, l.spend_by, l.quota, l.earmark_sex, l.earmark_age_from,
           l.earmark_age_through, l.earmark_decree, l.earmark_unless, l.promised_on
      from funding.budget_line l
      join funding.payer p on p.id = l.payer_id
      join funding.balance b on b.line_id = l.id;
