/** What a password is called in the five languages; "parola chiave" is a keyword. */
const name = [
  ...['password', 'passwort', 'pass ?code', 'passphrase', 'pwd?', 'pin'],
  ...['şifre(?:si|miz|niz|m)?', 'parola(?:sı|mız|nız|m)?(?! chiave)', "codice (?:di |d[’'])accesso"],
  ...['κωδικ[όο]ς(?: πρ[όο]σβασης)?', 'συνθηματικ[όο]', '[והבל]{0,2}סיסמ[האת]', 'קוד סודי'],
].join('|')
const named = new RegExp(`(?<!\\p{L})(?:${name})(?!\\p{L})`, 'giu')
/** Said in the plural or by a word with other meanings, it is one only with something after it that looks like one. */
const hinted = /(?<!\p{L})(?:passwords|pass|şifreler(?:imiz)?|κωδικο[ίι]|ה?סיסמאות)(?!\p{L})/giu

const sign = /^[:=]+$|[:=]$/u
const copula = /^(?:is|was|are|now|è|era|sono|είναι|ήταν|הוא|היא|היו|şu|şudur|artık|[-–—→]|->)$/iu
/** How many words may stand between the name and what says that the password follows: "password for the shop is ...". */
const farthest = 4

/** Names that look like one and are none: where passwords are kept, and what they open. */
const known = ['1password', 'keepass2', 'office365', 'microsoft365', 'google2step']

/** "12-character", "2FA", "90days": a number with what it counts. */
const counted = /^\d{1,3}[-–]?\p{L}[\p{L}-]*$/u
const address = /^(?:https?:\/\/|www\.)|^[^\s@]+@[^\s@]+\.[^\s@]+$|^@/u

/**
 * True when words tell a password, in any of the five languages: "password: ...", "the password is hunter2". A sentence
 * about passwords tells none, and one made of plain words is seen only after a colon.
 */
export function saysPassword(text: string): boolean {
  return (
    [...text.matchAll(named)].some((match) => isTold(restOf(text, match), false)) ||
    [...text.matchAll(hinted)].some((match) => isTold(restOf(text, match), true))
  )
}

const restOf = (text: string, match: RegExpMatchArray) => text.slice((match.index ?? 0) + match[0].length)

function isTold(rest: string, isHint: boolean): boolean {
  const colon = /^\s*[:=]\s*(\S{3,})/u.exec(rest)?.[1]
  if (colon && !isHint) return true
  const words = rest.split(/\s+/u).filter(Boolean)
  if (!/^\s/u.test(rest) && !sign.test(words[0] ?? '')) return false
  const looks = (word: string | undefined) => word !== undefined && isSecretWord(word, 5)
  if (!isHint && looks(words[0])) return true
  return words
    .slice(0, farthest + 1)
    .some(
      (word, at) => (copula.test(word) || sign.test(word)) && (looks(words[at + 1]) || isCode(words[at + 1])),
    )
}

const isCode = (word: string | undefined) => /^\d{4,}[.,;!]?$/u.test(word ?? '')

/**
 * True when a line that should hold names looks as if it held a password: letters and digits in one word, or signs that
 * no name has. Addresses and telephone numbers are none. A password made of plain words cannot be told from a name.
 */
export function looksLikePassword(text: string): boolean {
  return saysPassword(text) || text.split(/\s+/).some((word) => isSecretWord(word, 6))
}

function isSecretWord(raw: string, shortest: number): boolean {
  const word = raw.replace(/^["'“”«»(]+|["'“”«»).,;:!?]+$/gu, '')
  if (word.length < shortest || address.test(word) || known.includes(word.toLowerCase())) return false
  if (shortest < 6 && counted.test(word)) return false
  const hasLetter = /\p{L}/u.test(word)
  const hasDigit = /\p{N}/u.test(word)
  const hasSign = /[!#$%^*~<>{}|\\=]/u.test(word)
  return (hasLetter && (hasDigit || hasSign)) || (hasDigit && hasSign)
}

/** The records about channels, where a password would be written; of each the fields that hold names only. */
const guarded: Readonly<Record<string, readonly string[]>> = {
  channel: ['custodian', 'recoveryContact'],
  channelAccess: ['name'],
  networkSheet: [],
  impostorStep: [],
  channelPolicy: [],
}

/** True when this must not be written into this field, not even as a draft: passwords have no place in a workspace. */
export function isRefused(table: string, field: string, value: unknown): boolean {
  const names = guarded[table]
  if (!names || typeof value !== 'string') return false
  return names.includes(field) ? looksLikePassword(value) : saysPassword(value)
}

/** The same for a whole record. */
export function isAnyRefused(table: string, values: object): boolean {
  return Object.entries(values).some(([field, value]) => isRefused(table, field, value))
}
