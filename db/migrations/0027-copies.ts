/** What a post began as a copy of. The other may go; its history tells for ever whose words they were. */
export const copies = `
alter table post add column copyOfId text;
`
