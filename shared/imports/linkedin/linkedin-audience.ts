import { readNumber } from '../count.ts'
import { placeOf, readSigned } from '../figures/columns.ts'
import type { Row } from '../figures/row.ts'
import { foldHeader } from '../header.ts'
import { quote } from '../why.ts'
import { linkedinAccount as account, linkedinGroups } from './linkedin-columns.ts'
import type { LinkedinTable } from './linkedin-tables.ts'

type Of<Is extends LinkedinTable['is']> = Extract<LinkedinTable, { is: Is }>

/** The followers of a page by what they are: counts, told as parts of all that the sheet names. */
export function* readFollowersBy({ sheet, header, records }: Of<'followersBy'>): Generator<Row> {
  const kind = linkedinGroups[foldHeader(header[0] ?? '')]
  const counts = records.map(({ cells }) => readSigned(cells[1] ?? '', header[1] ?? ''))
  const whole = counts.reduce((sum, count) => sum + (count.ok ? (count.value ?? 0) : 0), 0)
  for (const [at, record] of records.entries()) {
    const place = placeOf(sheet, record)
    const count = counts[at]
    const label = record.cells[0]?.trim() ?? ''
    if (count?.ok === false) yield { is: 'left', ...place, why: count.why }
    else if (kind && count?.ok && count.value !== null && whole > 0)
      yield { is: 'audience', ...place, account, kind, label, share: count.value / whole }
  }
}

/** The people around a person, as parts of one; `< 1%` says too little to be a number. */
export function* readDemographics({ sheet, records }: Of<'demographics'>): Generator<Row> {
  for (const record of records) {
    const place = placeOf(sheet, record)
    const [group = '', label = '', cell = ''] = record.cells.map((text) => text.trim())
    const kind = linkedinGroups[foldHeader(group)]
    const count = readNumber(cell, label)
    if (!kind) yield { is: 'left', ...place, why: { code: 'notKept', params: { value: quote(group) } } }
    else if (!count.ok) yield { is: 'left', ...place, why: count.why }
    else if (count.value !== null)
      yield { is: 'audience', ...place, account, kind, label, share: count.value }
  }
}
