import { useTranslation } from 'react-i18next'
import { historyParts } from '../../shared/app.ts'
import { api } from '../api.ts'
import { Section } from '../ui/page/section.tsx'
import { useRead } from '../use-read.ts'
import { useFormat } from './format.ts'
import { countSteps, HistoryList } from './history-list.tsx'
import classes from './record-history.module.css'

interface RecordHistoryProps {
  table: string
  id: string
  /** How a text is said on one line; as it is kept, unless given. */
  asWords?: (text: string) => string
}

/** Who changed what in this record and in what belongs to it, when, from what and to what; newest first. */
export function RecordHistory({ table, id, asWords }: RecordHistoryProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const watched = [table, ...(historyParts[table]?.tables ?? [])]
  const { value: lines, error } = useRead(`${table} ${id}`, () => api.history.record({ table, id }), watched)
  if (!lines && !error) return null
  const count = countSteps(lines ?? [])
  return (
    <Section title={t('shell.history.title')} aside={count > 0 ? format.number(count) : null}>
      {count === 0 ? <p className={classes.empty}>{t('shell.history.empty')}</p> : null}
      <HistoryList lines={lines ?? []} {...(asWords && { asWords })} />
    </Section>
  )
}
