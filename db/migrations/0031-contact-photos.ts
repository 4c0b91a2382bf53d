/** What a contact looks like: a small picture, drawn anew from a file. */
export const contactPhotos = `
create table contactPhoto (
  id text primary key, contactId text not null references contact (id), image text not null
) strict;
create unique index contactPhotoByContact on contactPhoto (contactId);
`
