/** Which numbers stand on the first page of the owner's paper, in their order. */
export const firstPage = `
create table firstPageNumber (id text primary key, measureId text not null, position real not null) strict;
`
