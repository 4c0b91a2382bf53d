/** How much of all posts each type of content should be. */
export const typeShares = `
alter table contentType add column share real;
`
