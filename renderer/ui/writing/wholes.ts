/** Addresses, of pages and of mail, and @names: each stays whole and runs left to right. */
export const wholes =
  /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+|(?:https?:\/\/|www\.)[^\s<>"']+|[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)+\/[^\s<>"']*|[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)*\.[a-z]{2,}|@[A-Za-z0-9_][A-Za-z0-9_.-]*/gu

export const fromRight = /[\p{Script=Hebrew}\p{Script=Arabic}]/u

/** A text to be read with its addresses and @names set apart: right to left an @name would lose its sign to the other side. */
export function setApart(text: string): string {
  return fromRight.test(text) ? text.replace(wholes, '\u2066$&\u2069') : text
}
