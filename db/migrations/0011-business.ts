/** The business behind the strategy: what the plan builds on, what may happen to it, and which goals that feeds. */
export const business = `
create table businessBlock (
  id text primary key, kind text not null, title text not null, text text not null, side text, likelihood text,
  impact text, answer text not null, responsible text not null, lookAgainDay text, starter text, position real not null
) strict;
create table blockGoal (
  id text primary key, blockId text not null references businessBlock (id), goalId text not null references goal (id)
) strict;
create unique index blockGoalByBlock on blockGoal (blockId, goalId);
create index blockGoalByGoal on blockGoal (goalId);
`
