import { useTranslation } from 'react-i18next'
import type { Reject } from '../../shared/imports/why.ts'
import classes from './import.module.css'

const rejectsToShow = 100

interface RejectListProps {
  rejected: readonly Reject[]
  /** How many rows of which a part may be taken all the same; without it a row is taken whole or not at all. */
  rowsInPart?: number | undefined
}

/** Every row that was left out, with the line of the file and the reason. */
export function RejectList({ rejected, rowsInPart }: RejectListProps) {
  const { t } = useTranslation()
  if (rejected.length === 0) return null
  const more = rejected.length - rejectsToShow
  return (
    <details className={classes.rejects} open={rejected.length <= 5}>
      <summary>
        {rowsInPart === undefined
          ? t('imports.leftOut', { count: rejected.length })
          : t('imports.leftInPart', { count: rowsInPart })}
      </summary>
      <ul>
        {rejected.slice(0, rejectsToShow).map(({ line, sheet, why }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line may be left out for several reasons, and the list never changes.
          <li key={at}>
            <span className={classes.quiet}>
              {sheet ? t('imports.sheetLine', { sheet, line }) : t('imports.line', { line })}
            </span>{' '}
            <span dir="auto">{t(`imports.why.${why.code}`, why.params ?? {})}</span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{t('imports.andMore', { count: more })}</p> : null}
    </details>
  )
}
