import { useTranslation } from 'react-i18next'
import { type HistoryLine, historyParts } from '../../shared/app.ts'
import { cutToChange } from '../../shared/excerpt.ts'
import { type Format, useFormat } from './format.ts'
import { useLabel } from './label.ts'
import classes from './record-history.module.css'
import { type FieldWord, type RecordWords, strategyWords } from './strategy-words.ts'

/** How the fields of a post are called, and where the words of its codes stand. */
const postWords: Record<string, Partial<FieldWord>> = {
  title: { label: 'calendar.title' },
  text: { label: 'calendar.text' },
  link: { label: 'editor.link.title' },
  linkTags: { label: 'editor.link.title', codes: 'editor.link.tags' },
  type: { label: 'calendar.type', codes: 'calendar.types' },
  pillarId: { label: 'glossary.pillar' },
  tacticId: { label: 'glossary.tactic' },
  campaignId: { label: 'glossary.campaign' },
  state: { label: 'calendar.status', codes: 'glossary.postState' },
  heldState: { label: 'calendar.heldState', codes: 'glossary.postState' },
  responsible: { label: 'glossary.responsible' },
  note: { label: 'calendar.note' },
}

/** The same of a file. */
const mediaWords: Record<string, Partial<FieldWord>> = {
  name: { label: 'media.name' },
  alt: { label: 'media.alt' },
  shows: { label: 'media.permission', codes: 'media.shows' },
}

const otherWords: Record<string, Record<string, Partial<FieldWord>>> = { post: postWords, media: mediaWords }

/** How a field is called, in its record or in what belongs to it. */
function wordOf(table: string, field: string): Partial<FieldWord> | undefined {
  const tables = [table, historyParts[table]?.table ?? table]
  const known: Record<string, RecordWords | undefined> = strategyWords
  const found = tables.map((one) => known[one]?.fields[field]).find(Boolean)
  return found ?? otherWords[table]?.[field]
}

interface HistoryStepProps {
  table: string
  lines: readonly HistoryLine[]
  asWords: (text: string) => string
}

/** One step: what was done, by whom and when, and each field's value before and after. */
export function HistoryStep({ table, lines, asWords }: HistoryStepProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const label = useLabel()
  const [line] = lines
  if (!line) return null
  const what = label(line.label)
  const deed = { do: what, undo: t('shell.undone', { what }), redo: t('shell.redone', { what }) }[line.act]
  const edits = lines.filter(({ kind, field }) => kind === 'edit' && field !== null && field !== 'position')
  return (
    <li className={classes.step}>
      <div className={classes.deed}>{deed}</div>
      <div className={classes.who}>
        <bdi>{line.person || t('shell.history.someone')}</bdi>
        {', '}
        <time dateTime={line.at}>{format.moment(line.at)}</time>
      </div>
      {edits.map(({ field, before, after }) => {
        const { label: name, codes } = wordOf(table, field ?? '') ?? {}
        const [was, is] = cutToChange(write(before, format, asWords), write(after, format, asWords))
        const say = (text: string) => {
          if (!text) return t('shell.history.nothing')
          // What is no code is shown as it was written: a measure may be one of ours or one of the team's own.
          return codes && /^\w+$/.test(text) ? t(`${codes}.${text}`, { defaultValue: text }) : text
        }
        return (
          <div key={field} className={classes.values}>
            {name ? <span>{t('strategy.versions.fieldName', { name: t(name) })} </span> : null}
            <del className={classes.before}>{say(was)}</del>{' '}
            <span className="points" aria-hidden>
              →
            </span>{' '}
            <ins className={classes.after}>{say(is)}</ins>
          </div>
        )
      })}
    </li>
  )
}

/** A stored value as a person wrote it; empty where there was nothing. Ids of other records say nothing and show as a mark. */
function write(json: string | null, format: Format, asWords: (text: string) => string): string {
  if (json === null) return ''
  const value: unknown = JSON.parse(json)
  if (value === null || value === '') return ''
  if (typeof value === 'number') return format.number(value, 2)
  const text = asWords(String(value))
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return format.day(text)
  if (/^\d{4}-\d\d$/.test(text)) return format.month(text)
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return format.moment(text)
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-/.test(text)) return '…'
  return text
}
