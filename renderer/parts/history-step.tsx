import { useTranslation } from 'react-i18next'
import type { HistoryLine } from '../../shared/app.ts'
import { type Format, useFormat } from './format.ts'
import { useLabel } from './label.ts'
import classes from './record-history.module.css'

const longest = 120

/** Where the words of a stored code stand, by the field that holds it. */
const codes: Record<string, (code: string) => string> = {
  state: (code) => `glossary.postState.${code}`,
  heldState: (code) => `glossary.postState.${code}`,
  delivery: (code) => `glossary.delivery.${code}`,
  type: (code) => `calendar.types.${code}`,
  decision: (code) => `strategy.decision.${code}`,
  network: (code) => `glossary.networkName.${code}`,
  kind: (code) => `strategy.kind.${code}`,
  status: (code) => `strategy.status.${code}`,
  reason: (code) => `strategy.reason.${code}`,
  resemblance: (code) => `glossary.resemblance.${code}`,
  answer: (code) => `glossary.gateReply.${code}`,
  nameState: (code) => `glossary.nameState.${code}`,
  twoFactor: (code) => `glossary.secondFactor.${code}`,
  customersFit: (code) => `glossary.gateReply.${code}`,
  makingFit: (code) => `glossary.gateReply.${code}`,
  hoursFit: (code) => `glossary.gateReply.${code}`,
  goalFit: (code) => `glossary.gateReply.${code}`,
  relation: (code) => `people.relation.${code}`,
  knowledge: (code) => `people.knowledge.${code}`,
  interest: (code) => `people.interest.${code}`,
}

interface HistoryStepProps {
  lines: readonly HistoryLine[]
  asWords: (text: string) => string
}

/** One step: what was done, by whom and when, and each field's value before and after. */
export function HistoryStep({ lines, asWords }: HistoryStepProps) {
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
        const say = (json: string | null) => {
          const text = write(json, format, asWords)
          if (!text) return t('shell.history.nothing')
          const key = /^\w+$/.test(text) ? codes[field ?? '']?.(text) : undefined
          // What is no code is shown as it was written: a channel's reason is prose, a goal's is one of three.
          return key ? t(key, { defaultValue: text }) : text
        }
        return (
          <div key={field} className={classes.values}>
            <del className={classes.before}>{say(before)}</del>{' '}
            <span className="points" aria-hidden>
              →
            </span>{' '}
            <ins className={classes.after}>{say(after)}</ins>
          </div>
        )
      })}
    </li>
  )
}

/** A stored value as a person wrote it; undefined where there was nothing. Ids of other records say nothing and show as a mark. */
function write(json: string | null, format: Format, asWords: (text: string) => string): string | undefined {
  if (json === null) return undefined
  const value: unknown = JSON.parse(json)
  if (value === null || value === '') return undefined
  if (typeof value === 'number') return format.number(value, 2)
  const text = asWords(String(value))
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return format.day(text)
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return format.moment(text)
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-/.test(text)) return '…'
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
