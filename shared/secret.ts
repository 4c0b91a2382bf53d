import { Line } from './record.ts'

/** What a password is called in the five languages, with something said after it. */
const spoken =
  /(?:^|[^\p{L}])(?:password|passwort|pass ?code|passphrase|pwd?|pin|şifre(?:si|miz)?|parola(?:sı)?|κωδικός(?: πρόσβασης)?|συνθηματικό|סיסמה|סיסמא|קוד סודי)\s*[:=]\s*\S{3,}/iu

/** Names that look like one and are none: where passwords are kept, and what they open. */
const known = ['1password', 'keepass2', 'office365', 'microsoft365', 'google2step']

const shortest = 6
const address = /^(?:https?:\/\/|www\.)|^[^\s@]+@[^\s@]+\.[^\s@]+$|^@/u

/** True when words tell a password: "password: ...", in any of the five languages. */
export function saysPassword(text: string): boolean {
  return spoken.test(text)
}

/**
 * True when a line that should hold names looks as if it held a password: letters and digits in one word, or signs that
 * no name has. Addresses and telephone numbers are none. A password made of plain words cannot be told from a name.
 */
export function looksLikePassword(text: string): boolean {
  return saysPassword(text) || text.split(/\s+/).some(isSecretWord)
}

function isSecretWord(raw: string): boolean {
  const word = raw.replace(/^["'“”«»(]+|["'“”«»).,;:!?]+$/gu, '')
  if (word.length < shortest || address.test(word) || known.includes(word.toLowerCase())) return false
  const hasLetter = /\p{L}/u.test(word)
  const hasDigit = /\p{N}/u.test(word)
  const hasSign = /[!#$%^*~<>{}|\\=]/u.test(word)
  return (hasLetter && (hasDigit || hasSign)) || (hasDigit && hasSign)
}

/** A line that names people; a password is refused, whoever sends it. */
export const NameLine = Line.refine((text) => !looksLikePassword(text))
