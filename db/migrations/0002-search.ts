/**
 * What search reads: the folded words of each record that can be found, and an index over them. Both are made from
 * the records and can be thrown away; `ascii` lets every folded letter through, so words part at the spaces only.
 */
export const search = `
create table searchText (
  n integer primary key, tableName text not null, recordId text not null, title text not null, words text not null
) strict;
create unique index searchTextByRecord on searchText (tableName, recordId);
create virtual table searchIndex using fts5 (
  title, words, content = 'searchText', content_rowid = 'n', tokenize = 'ascii', prefix = '1 2 3', detail = column
);
create table searchState (version integer not null) strict;
`
