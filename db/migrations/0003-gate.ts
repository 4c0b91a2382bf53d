/** Whether to be on social media at all, and what is said to those who doubt it. */
export const gate = `
create table gateAnswer (
  id text primary key, question text not null, answer text not null, reason text not null,
  goalId text references goal (id), person text not null, answeredDay text not null, lookAgainDay text
) strict;
create table objection (
  id text primary key, title text not null, answer text not null, starter text, position real not null
) strict;
`
