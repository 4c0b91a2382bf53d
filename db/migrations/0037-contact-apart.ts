/**
 * Two contacts of whom somebody said that they are not the same, so that nobody asks again; and of a step of half a
 * million lines, as an import of contacts is, where it began and whether it was erased is found without reading them.
 */
export const contactApart = `
create table contactApart (
  id text primary key, contactId text not null references contact (id), otherId text not null references contact (id)
) strict;
create index contactApartByContact on contactApart (contactId);
create index contactApartByOther on contactApart (otherId);
drop index changeByStep;
create index changeByStep on change (step, device, n);
create index changeErased on change (step) where salt is null;
`
