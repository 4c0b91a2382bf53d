import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const ask = (tool: string, ...words: string[]) =>
  execFileSync(tool, words, { encoding: 'utf8', maxBuffer: 1e8 })

/** What a reader's program sees in a PDF file. */
export function readPdf(file: string) {
  const info = Object.fromEntries(
    ask('pdfinfo', '-enc', 'UTF-8', file)
      .split('\n')
      .filter((line) => line.includes(':'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const bytes = readFileSync(file, 'latin1')
  return {
    title: info.Title ?? '',
    pages: Number(info.Pages),
    isTagged: info.Tagged === 'yes',
    size: info['Page size'] ?? '',
    language: /\/Lang \(([^)]*)\)/.exec(bytes)?.[1],
    /** Titles in plain letters, after the document's own. */
    outline: [...bytes.matchAll(/\/Title \(([^)]*)\)/g)].map(([, title]) => title ?? '').slice(1),
    /** Where one can go from it, each once. */
    links: [...new Set([...bytes.matchAll(/\/URI \(([^)]*)\)/g)].map(([, address]) => address ?? ''))],
    hasOutline: bytes.includes('/Outlines'),
    /** The names of the structure's elements, in reading order. */
    structure: ask('pdfinfo', '-struct', file),
    fonts: ask('pdffonts', file),
    /** In the order of the structure, as if there were no columns. */
    flow: () => ask('pdftotext', '-raw', '-enc', 'UTF-8', file, '-'),
    text: (page?: number) => {
      const pages = page === undefined ? [] : ['-f', String(page), '-l', String(page)]
      return ask('pdftotext', '-enc', 'UTF-8', ...pages, file, '-')
    },
  }
}

/** Text without white space and direction marks: where lines break is not what is tested. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').normalize('NFC')
}

const mm = 72 / 25.4

/** Where the words of each page stand: in its running head, its body or its foot, or beyond the frame of all three. */
export function framesOf(file: string) {
  const [, ...pages] = ask('pdftotext', '-bbox', '-enc', 'UTF-8', file, '-').split('<page ')
  return pages.map((page) => {
    const words = [
      ...page.matchAll(/xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g),
    ].map(([, ...found]) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = found.slice(0, 4).map((one) => Number(one) / mm)
      return { left, top, right, bottom, word: found[4] ?? '' }
    })
    const wordsOf = (some: typeof words) => some.map(({ word }) => word)
    const body = words.filter(({ top }) => top > 20 && top < 279)
    return {
      head: wordsOf(words.filter(({ top }) => top <= 20)).join(' '),
      foot: wordsOf(words.filter(({ top }) => top >= 279)).join(' '),
      body: wordsOf(body),
      words: body,
      beyond: wordsOf(
        body.filter(({ left, right, bottom }) => left < 18.5 || right > 191.5 || bottom > 280.5),
      ),
    }
  })
}
