/** Of what is kept of a table: its columns' names, where its figures went, and who said it, when, of which file. */
export const knownTables = `
alter table tableProfile add column header text not null default '';
alter table tableProfile add column channel text;
alter table tableProfile add column fileName text not null default '';
alter table tableProfile add column person text not null default '';
alter table tableProfile add column at text;
`
