import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './import.module.css'

type Options = { value: string; label: string }[]

interface ColumnTableProps<Column extends string> {
  /** The columns of the file, each with what it begins with. */
  columns: readonly { name: string; sample: string }[]
  /** What each is read as. */
  mapping: readonly (Column | null)[]
  options: Options | { group: string; items: Options }[]
  /** Of which there may be more than one column. */
  several?: ReadonlySet<Column>
  onChange: (mapping: (Column | null)[]) => void
}

/** Each column of a file, and what it is read as. */
export function ColumnTable<Column extends string>(props: ColumnTableProps<Column>) {
  const { t } = useTranslation()
  const { columns, mapping, options, several, onChange } = props
  function take(at: number, column: Column | null) {
    // What there is one of is no longer read from the column that had it before.
    const isFree = column === null || several?.has(column)
    const free = isFree ? [...mapping] : mapping.map((one) => (one === column ? null : one))
    onChange(free.with(at, column))
  }
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{t('postImport.remembered')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('postImport.column')}</th>
          <th scope="col">{t('postImport.sample')}</th>
          <th scope="col">{t('postImport.readAs')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ name, sample }, at) => {
          const shown = name || t('postImport.unnamed', { number: at + 1 })
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place: names occur twice.
            <tr key={at}>
              <th scope="row" dir="auto">
                {shown}
              </th>
              <td dir="auto" className={classes.text}>
                {sample}
              </td>
              <td>
                <NativeSelect
                  size="xs"
                  aria-label={t('postImport.readAsOf', { name: shown })}
                  value={mapping[at] ?? ''}
                  data={[{ value: '', label: t('postImport.notRead') }, ...options]}
                  onChange={(event) => take(at, (event.currentTarget.value || null) as Column | null)}
                />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
