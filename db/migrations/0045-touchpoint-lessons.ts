/** A lesson about one touchpoint. */
export const touchpointLessons = `
alter table lesson add column touchpointId text references touchpoint (id);
create index lessonByTouchpoint on lesson (touchpointId) where touchpointId is not null;
`
