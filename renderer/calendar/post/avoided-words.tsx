import { IconAlertTriangle } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { findAvoided, warningsOf } from '../../../shared/strategy/voice.ts'
import { useFormat } from '../../parts/format.ts'
import { useKnown } from '../../workspace.ts'
import { useCalendar } from '../store.ts'
import classes from './post-panel.module.css'
import { useRestedText } from './resting-text.ts'

/** What a text says that the brand avoids, with what to say instead, while it is typed. It never stands in the way. */
export function AvoidedWords({ text }: { text: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const terms = useCalendar((state) => state.choices.terms)
  const language = useKnown(({ workspace }) => workspace?.exportLanguage ?? 'en')
  const [read] = useRestedText(text)
  const warnings = useMemo(() => warningsOf(findAvoided(read, terms, language)), [read, terms, language])
  return (
    <div className={classes.avoided} role="status">
      {warnings.map(({ term, written }) => (
        <p key={term.id} className={classes.warning}>
          <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
          <span dir="auto">
            {t(term.instead ? 'calendar.avoided.instead' : 'calendar.avoided.plain', {
              words: format.list(written.map((one) => t('calendar.avoided.quoted', { word: one }))),
              instead: term.instead,
            })}
            {term.why ? ` ${term.why}` : ''}
          </span>
        </p>
      ))}
    </div>
  )
}
