import type { Instant } from '../../shared/day.ts'
import { readMentionLines } from '../../shared/imports/mention-lines.ts'
import {
  type MentionColumn,
  type MentionMapping,
  type MentionWords,
  mentionColumns,
  openMentionTable,
  readMentionTable,
} from '../../shared/imports/mention-table.ts'
import { type NamedTable, signatureOf } from '../../shared/imports/named-table.ts'
import { type MentionLine, mostMentions } from '../../shared/replies/mention.ts'
import { keepMappings } from '../parts/kept-mapping.ts'

/** What was pasted or stands in a file: a table with columns that can be told, or lines by their shapes. */
export type Pasted = PastedTable | { text: string }
type PastedTable = { table: NamedTable; mapping: MentionMapping }

/** A table only where its columns have names that we know, or where a file says that it is one. */
export function openPasted(text: string, isFile: boolean): Pasted {
  const opened = openMentionTable(text)
  const isTable = opened && (isFile || opened.mapping.includes('text'))
  return isTable ? { ...opened, ...mappings.read(mappedOf(opened)) } : { text }
}

const mappings = keepMappings<MentionColumn>('mentionColumns', mentionColumns)

const mappedOf = ({ table: { header }, mapping }: PastedTable) => {
  return { signature: signatureOf(header), columns: header, mapping }
}

/** Reads the columns as they are said to be, and remembers it for tables with the same ones. */
export function mapColumns(pasted: PastedTable, mapping: MentionMapping): PastedTable {
  mappings.keep(mappedOf(pasted), mapping)
  return { ...pasted, mapping }
}

type Reading = { now: Instant; timeZone: string; words: MentionWords }

export function readPasted(pasted: Pasted, { now, timeZone, words }: Reading): MentionLine[] {
  const rows =
    'table' in pasted
      ? readMentionTable(pasted.table, pasted.mapping, { reader: { now, timeZone }, words })
      : readMentionLines(pasted.text, { now, timeZone, order: 'dayFirst' })
  return rows.slice(0, mostMentions).map((row) => ({
    ...{ kind: 'comment', sentiment: null, link: '' },
    ...row,
    ...('kind' in row && row.kind === null ? { kind: 'comment' } : {}),
  })) as MentionLine[]
}
