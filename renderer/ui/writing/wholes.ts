/** Addresses, of pages and of mail, and @names: each stays whole and runs left to right. */
export const wholes =
  /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+|(?:https?:\/\/|www\.)[^\s<>"']+|[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)+\/[^\s<>"']*|[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)*\.[a-z]{2,}|@[A-Za-z0-9_][A-Za-z0-9_.-]*/gu
