import { useTranslation } from 'react-i18next'
import { missing, useFormat } from '../../parts/format.ts'
import classes from '../../parts/import.module.css'
import { measureWord } from '../../parts/measure-words.ts'
import { type GoodFile, ownNameIn } from './figures-import.ts'
import own from './import.module.css'

/** What the file says by day or month, a line a measure. */
export function SeriesTable({ file }: { file: GoodFile }) {
  const { series, accounts } = file
  const { t } = useTranslation()
  const format = useFormat()
  if (series.length === 0) return null
  const hasSeveral = accounts.length > 1
  const nameOf = (key: string) => accounts.find((account) => account.key === key)?.name ?? ''
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{t('imports.measures')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('glossary.measure')}</th>
          <th scope="col" className={own.when}>
            {t('imports.period')}
          </th>
          <th scope="col" className={own.number}>
            {t('imports.values')}
          </th>
          <th scope="col" className={own.number}>
            {t('imports.total')}
          </th>
        </tr>
      </thead>
      <tbody>
        {series.map(({ account, measure, campaign, values, from, to, value }) => (
          <tr key={`${account} ${measure} ${campaign}`}>
            <th scope="row">
              {[
                measureWord(measure, ownNameIn(file, measure), t),
                campaign,
                hasSeveral ? nameOf(account) : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </th>
            <td className={own.when}>{format.days(from, to)}</td>
            <td className={own.number}>{format.number(values)}</td>
            <td className={own.number}>{value === null ? missing : format.number(value, 2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The largest parts of the people the file tells of. */
export function SharesTable({ file: { audience, audienceCount } }: { file: GoodFile }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (audience.length === 0) return null
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>
        {t('imports.shares', { count: audienceCount, shown: format.number(audience.length) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('imports.by')}</th>
          <th scope="col">{t('imports.part')}</th>
          <th scope="col" className={own.number}>
            {t('imports.share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {audience.map(({ line, kind, label, share }) => (
          <tr key={`${line} ${kind} ${label}`}>
            <th scope="row">{t(`imports.audience.${kind}`)}</th>
            <td dir="auto" className={classes.text}>
              {label}
            </td>
            <td className={own.number}>{format.percent(share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
