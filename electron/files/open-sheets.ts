import { readSheet, type Sheet } from '../../shared/imports/figures/sheet.ts'
import type { Note, Why } from '../../shared/imports/why.ts'
import { decode, isArchive, isOldWorkbook, largestImport, tooLarge } from './decode.ts'
import { unzip, ZipProblem } from './unzip.ts'
import { readWorkbook } from './workbook.ts'

export type OpenedSheets = { ok: true; sheets: Sheet[]; notes: Note[] } | { ok: false; why: Why }

/** A file's bytes as tables: a text is one, a workbook has its sheets, an archive the tables of its members. */
export function openSheets(bytes: Uint8Array): OpenedSheets {
  if (bytes.length > largestImport) return tooLarge(bytes.length)
  return openFile(bytes, openMembers)
}

function openFile(bytes: Uint8Array, openOther: (archive: Uint8Array) => OpenedSheets): OpenedSheets {
  if (isOldWorkbook(bytes)) return openWorkbook(bytes)
  if (!isArchive(bytes)) return openText(bytes)
  try {
    let isOffice = false
    unzip(bytes, (name) => {
      if (name === '[Content_Types].xml') isOffice = true
      return false
    })
    if (!isOffice) return openOther(bytes)
    // Unpacked once with every size checked, so that the reader of workbooks meets no surprise.
    unzip(bytes, () => true)
    return openWorkbook(bytes)
  } catch (error) {
    if (!(error instanceof ZipProblem)) throw error
    return { ok: false, why: { code: error.code } }
  }
}

/** What systems put beside the files they pack. */
const aside = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/))/

function openMembers(archive: Uint8Array): OpenedSheets {
  const sheets: Sheet[] = []
  const notes: Note[] = []
  let why: Why = { code: 'zipEmpty' }
  const members = unzip(archive, (name) => /\.(?:csv|tsv|txt|xlsx?)$/i.test(name) && !aside.test(name))
  for (const { name, bytes } of members) {
    const opened = openFile(bytes, () => ({ ok: false, why: { code: 'zipEmpty' } }))
    if (opened.ok) {
      const stem = name.replace(/^.*\//, '').replace(/\.\w+$/, '')
      const isAlone = opened.sheets.length === 1
      sheets.push(...opened.sheets.map((sheet) => (isAlone ? { ...sheet, name: stem } : sheet)))
      notes.push(...opened.notes)
    } else if (opened.why.code !== 'noTable' && opened.why.code !== 'empty') why = opened.why
  }
  return sheets.length > 0 ? { ok: true, sheets, notes } : { ok: false, why }
}

function openText(bytes: Uint8Array): OpenedSheets {
  const decoded = decode(bytes)
  if (!decoded.ok) return decoded
  const opened = readSheet(decoded.text)
  return opened.ok ? { ok: true, sheets: [opened.sheet], notes: decoded.notes } : opened
}

function openWorkbook(bytes: Uint8Array): OpenedSheets {
  const opened = readWorkbook(bytes)
  return opened.ok ? { ...opened, notes: [] } : opened
}
