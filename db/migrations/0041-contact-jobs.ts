/** Where somebody works besides, or worked before; and requirements of a bid in the order they are put in. */
export const contactJobs = `
create table contactJob (
  id text primary key, contactId text not null references contact (id), organisationId text not null references contact (id),
  role text not null, fromDay text, untilDay text
) strict;
create index contactJobByContact on contactJob (contactId);
create index contactJobByOrganisation on contactJob (organisationId);
alter table requirement add column position real not null default 0;
update requirement set position =
  (select count(*) from requirement one where one.bidId = requirement.bidId and one.id <= requirement.id);
`
