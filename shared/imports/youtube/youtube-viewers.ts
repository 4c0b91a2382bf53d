import { readNumber } from '../count.ts'
import type { CsvRecord } from '../csv.ts'
import { cellsOf, misfit, placeOf } from '../figures/columns.ts'
import type { FileAnswers } from '../figures/reader.ts'
import type { Row } from '../figures/row.ts'
import { youtubeAccount as account, isTotal } from './youtube-columns.ts'
import type { ViewerTable } from './youtube-tables.ts'

/** Parts of the viewers, told in percent, or as views of which the row of totals is the whole. */
export function* readViewers({ sheet, headed, by }: ViewerTable, { decimal }: FileAnswers): Generator<Row> {
  const { columns, header } = headed
  const at = columns.share ?? columns.views ?? -1
  const isTotalRow = ({ cells }: CsvRecord) =>
    [columns[by], columns.cityId].some((column) => column !== undefined && isTotal(cells[column] ?? ''))
  const numberOf = ({ cells }: CsvRecord) =>
    readNumber(cells[at]?.replace(/%$/, '') ?? '', header[at] ?? '', decimal)
  const counted = headed.records.flatMap((record) => {
    const count = numberOf(record)
    return count.ok && count.value !== null ? [{ isTotal: isTotalRow(record), value: count.value }] : []
  })
  const whole =
    columns.share !== undefined
      ? 100
      : (counted.find((one) => one.isTotal)?.value ?? counted.reduce((sum, { value }) => sum + value, 0))
  for (const record of headed.records) {
    if (isTotalRow(record)) continue
    const place = placeOf(sheet, record)
    const count = numberOf(record)
    const why = misfit(headed, record) ?? (count.ok ? undefined : count.why)
    if (why) yield { is: 'left', ...place, why }
    else if (count.ok && count.value !== null && whole > 0) {
      const label = cellsOf(headed, record)(by)
      yield { is: 'audience', ...place, account, kind: by, label, share: count.value / whole }
    }
  }
}
