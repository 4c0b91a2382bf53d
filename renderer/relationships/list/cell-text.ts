import type { TFunction } from 'i18next'
import type { Day } from '../../../shared/day.ts'
import type { ContactColumn, ContactRow } from '../../../shared/relationships/contact-list.ts'
import type { TableCell } from '../../../shared/text/table-text.ts'
import type { Format } from '../../parts/format.ts'

/** Asked once for the whole list: ten hooks a line are what makes a fast scroll stutter. */
export interface RowWords {
  t: TFunction
  format: Format
  typeName: (type: string) => string
  languageName: (code: string) => string
  today: Day | undefined
}

/** What a cell says, as one line of text; null where nothing is known. */
export function cellText(row: ContactRow, column: ContactColumn, words: RowWords): TableCell {
  const { t, format } = words
  switch (column) {
    case 'type':
      return row.type && words.typeName(row.type)
    case 'tags':
      return row.tags.join(', ')
    case 'languages':
      return format.list(row.languages.split(' ').filter(Boolean).map(words.languageName))
    case 'stage':
      return t(`relationships.stage.${row.stage}`)
    case 'worth':
    case 'influence':
      return row[column] && t(`relationships.influence.${row[column] as 1 | 2 | 3 | 4 | 5}`)
    case 'basis':
      return row.basis && t(`relationships.basis.${row.basis}`)
    case 'lastDay':
    case 'nextDay':
    case 'addedDay':
      return row[column] && format.day(row[column], 'numeric')
    default:
      return row[column]
  }
}
