/**
 * The names that search holds apart know their column: FTS5 gathers what begins with a word of four letters or more many
 * times faster so, and among a million names that was most of an answer.
 */
export const searchTitles = `
drop table searchTitle;
create virtual table searchTitle using fts5 (
  title, content = 'searchText', content_rowid = 'n', tokenize = 'ascii', prefix = '1 2 3', detail = column
);
insert into searchTitle (searchTitle) values ('rebuild');
`
