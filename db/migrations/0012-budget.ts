/** What the strategy costs, line by line, and what is paid to be seen. */
export const budget = `
create table budgetLine (
  id text primary key, name text not null, kind text not null, scope text not null,
  goalId text references goal (id), campaignId text references campaign (id), rhythm text not null, startMonth text, endMonth text, amount real,
  position real not null
) strict;
create table paidEffort (
  id text primary key, name text not null, content text, goalId text references goal (id),
  campaignId text references campaign (id), channelId text references channel (id),
  audienceId text references audience (id), place text not null, ages text not null, interests text not null,
  remarketing text not null, whyCold text not null, dailyBudget real, startDay text, endDay text, status text not null,
  position real not null
) strict;
`
