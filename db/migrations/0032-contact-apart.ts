/** Two contacts of whom somebody said that they are not the same, so that nobody asks again. */
export const contactApart = `
create table contactApart (
  id text primary key, contactId text not null references contact (id), otherId text not null references contact (id)
) strict;
create index contactApartByContact on contactApart (contactId);
create index contactApartByOther on contactApart (otherId);
`
