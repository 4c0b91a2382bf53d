/** Which files left the workspace, by name and time: what they hold is out of its reach. */
export const sentFiles = `
create table sentFile (n integer primary key, name text not null, at text not null) strict;
`
