import type { Why } from './why.ts'

/** One line of a card, unfolded, with its parameters by name in capitals; its value is still as it was written. */
export type CardLine = { group: string; name: string; params: Record<string, string[]>; value: string }

/**
 * One card of a file. `photo` is a picture in base64, empty for none; `photosLeft` were too large or of a kind that we do
 * not take, `photosElsewhere` lie at an address; `broken` letters could not be read.
 */
export type Card = {
  line: number
  version: string
  lines: CardLine[]
  photo: string
  photosLeft: number
  photosElsewhere: number
  broken: number
}

export type CardReject = { line: number; why: Why }

/** Reads bytes in an encoding by its name; a letter that is cut or wrong becomes U+FFFD. */
export type DecodeBytes = (bytes: Uint8Array, charset: string) => string

/** Lines that hold a file in letters; only photos are read, so that the others may be of any length. */
const files = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY'])

/** In letters of base64: four for three bytes. What phones put into cards is a hundredth of it. */
const longestPhoto = 4 * 1024 * 1024

/** A single line longer than this belongs to no contact. */
const longestLine = 1_000_000

/**
 * Reads the cards of a file, of version 2.1, 3.0 and 4.0. A card that never ends, or in which another begins, is
 * rejected whole. Our own reader: of the packages, one throws at the first bad line, one reads 4.0 alone, and none
 * tells quoted-printable from a broken letter.
 */
export function* readCards(text: string, decodeBytes: DecodeBytes): Generator<Card | CardReject> {
  let card: Card | undefined
  /** Cards within a card, as 2.1 had them for an agent. */
  let depth = 0
  for (const { line, text: written, isFile, isWhole } of unfold(text)) {
    if (/^BEGIN\s*:\s*VCARD\s*$/i.test(written)) {
      if (card?.lines.at(-1)?.name === 'AGENT') depth += 1
      else {
        if (card) yield { line: card.line, why: { code: 'cardNotClosed' } }
        card = { line, version: '', lines: [], photo: '', photosLeft: 0, photosElsewhere: 0, broken: 0 }
      }
    } else if (/^END\s*:\s*VCARD\s*$/i.test(written)) {
      if (depth > 0) depth -= 1
      else if (card) {
        yield card
        card = undefined
      }
    } else if (card && depth === 0) {
      if (isFile) addPhoto(card, written, isWhole)
      else addLine(card, written, decodeBytes)
    }
  }
  if (card) yield { line: card.line, why: { code: 'cardNotClosed' } }
}

/** Whether a text begins as a file of cards does. */
export function isCards(text: string): boolean {
  return /^\ufeff?\s*BEGIN\s*:\s*VCARD/i.test(text)
}

function addLine(card: Card, written: string, decodeBytes: DecodeBytes): void {
  const line = readLine(written)
  if (!line) return
  if (line.name === 'VERSION') card.version = line.value.trim()
  const encoding = line.params.ENCODING?.[0]?.toUpperCase()
  if (encoding !== 'QUOTED-PRINTABLE') return void card.lines.push(line)
  const value = decodeBytes(unquote(line.value), line.params.CHARSET?.[0] ?? 'utf-8')
  const whole = value.replaceAll('\ufffd', '')
  card.broken += value.length - whole.length
  card.lines.push({ ...line, value: whole })
}

/** What a picture in base64 begins with: a JPEG, a PNG. */
const pictureStart = /^(?:\/9j\/|iVBORw0KGgo)/

function addPhoto(card: Card, written: string, isWhole: boolean): void {
  const line = readLine(written)
  if (line?.name !== 'PHOTO' || line.value.trim() === '') return
  const value = line.value.replace(/\s+/g, '')
  const isData = /^data:/i.test(value)
  const isAddress = !isData && (/^uri$/i.test(line.params.VALUE?.[0] ?? '') || /^[a-z][\w+.-]*:/i.test(value))
  const picture = isData ? value.replace(/^data:[^,]*;base64,/i, '') : value
  if (isAddress) card.photosElsewhere += 1
  else if (!isWhole || !pictureStart.test(picture) || !/^[A-Za-z\d+/]+={0,2}$/.test(picture))
    card.photosLeft += 1
  else card.photo ||= picture
}

/** `isWhole`: nothing was left out of it for its length. */
type Unfolded = { line: number; text: string; isFile: boolean; isWhole: boolean }

/** Lines as they were before they were folded, each with the line of the file on which it starts. */
function* unfold(text: string): Generator<Unfolded> {
  let open:
    | { line: number; parts: string[]; size: number; longest: number; isFile: boolean; isQuoted: boolean }
    | undefined
  const closed = (): Unfolded[] => {
    if (!open) return []
    const { line, parts, size, longest, isFile } = open
    return [{ line, text: parts.join(''), isFile, isWhole: size <= longest }]
  }
  let number = 0
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; ) {
    const lf = text.indexOf('\n', at)
    const end = lf < 0 ? text.length : lf
    const written = text.slice(at, text.charCodeAt(end - 1) === 13 ? end - 1 : end)
    at = end + 1
    number += 1
    const isFolded = /^[ \t]/.test(written)
    if (open?.isFile && (isFolded || (!written.includes(':') && written.trim() !== ''))) {
      open.size += written.length
      if (open.size <= open.longest) open.parts.push(written.trim())
    } else if (open?.isQuoted && open.parts.at(-1)?.endsWith('=')) {
      // A soft break of quoted-printable; some programs fold it as well.
      open.parts.push(open.parts.pop()?.slice(0, -1) ?? '', isFolded ? written.slice(1) : written)
    } else if (isFolded && open) {
      if (open.size < open.longest) open.parts.push(written.slice(1))
      open.size += written.length
    } else {
      yield* closed()
      const name = /^(?:[\w-]+\.)?([\w-]+)/.exec(written)?.[1]?.toUpperCase() ?? ''
      const head = written.slice(0, 200)
      const longest = name === 'PHOTO' ? longestPhoto : longestLine
      open = {
        ...{ line: number, size: written.length, longest, isFile: files.has(name) },
        parts: [written.slice(0, longest)],
        isQuoted: /^[^:]*QUOTED-PRINTABLE/i.test(head),
      }
    }
  }
  yield* closed()
}

/** Undefined for what is no line of a card. */
function readLine(written: string): CardLine | undefined {
  const [, group = '', name] = /^(?:([\w-]+)\.)?([\w-]+)(?=[;:])/.exec(written) ?? []
  if (!name) return undefined
  let at = (group ? group.length + 1 : 0) + name.length
  const params: Record<string, string[]> = {}
  while (written[at] === ';') {
    const end = endOfParam(written, at + 1)
    const param = written.slice(at + 1, end)
    const [key, value] = splitOnce(param, '=')
    // 2.1 writes the type alone: TEL;CELL.
    const [called, values] = value === undefined ? ['TYPE', key] : [key.trim().toUpperCase(), value]
    const isEncoding = value === undefined && /^(?:QUOTED-PRINTABLE|BASE64|8BIT)$/i.test(key)
    const list = values
      .split(',')
      .map((one) => one.trim().replace(/^"|"$/g, ''))
      .filter(Boolean)
    const place = isEncoding ? 'ENCODING' : called
    params[place] = [...(params[place] ?? []), ...list]
    at = end
  }
  return written[at] === ':'
    ? { group: group.toLowerCase(), name: name.toUpperCase(), params, value: written.slice(at + 1) }
    : undefined
}

function endOfParam(text: string, from: number): number {
  let isQuoted = false
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '"') isQuoted = !isQuoted
    else if (!isQuoted && (sign === ';' || sign === ':')) return at
  }
  return text.length
}

function splitOnce(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

/** What is no code of two digits is kept as it stands. */
function unquote(text: string): Uint8Array {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const hex = code === 61 ? /^[\dA-F]{2}/i.exec(text.slice(at + 1, at + 3))?.[0] : undefined
    if (hex) {
      bytes.push(Number.parseInt(hex, 16))
      at += 2
    } else if (code < 128) bytes.push(code)
    else {
      const letter = String.fromCodePoint(text.codePointAt(at) as number)
      if (letter.length === 2) at += 1
      if (letter.isWellFormed())
        for (const [, byte = ''] of encodeURIComponent(letter).matchAll(/%(..)/g))
          bytes.push(Number.parseInt(byte, 16))
    }
  }
  return Uint8Array.from(bytes)
}

const escaped = /\\([\\,;:nN])/g

/** A value as a person wrote it. */
export function unescapeValue(value: string): string {
  return value.replace(escaped, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))
}

/** The parts of a value that are parted by `mark`, each as a person wrote it. */
export function splitValue(value: string, mark: ';' | ','): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] === '\\') at += 1
    else if (value[at] === mark) {
      parts.push(value.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, value.slice(from)].map(unescapeValue)
}
