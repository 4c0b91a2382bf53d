/** What an event cost and what came of it, and the touchpoints that happened there: those are who was met. */
export const eventPeople = `
alter table offlineEvent add column cost real;
alter table offlineEvent add column outcome text not null default '';
alter table touchpoint add column eventId text references offlineEvent (id);
create index touchpointByEvent on touchpoint (eventId) where eventId is not null;
`
