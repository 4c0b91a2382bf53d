import { useTranslation } from 'react-i18next'
import type { HistoryLine, RecordName } from '../../shared/app.ts'
import { handleOf } from '../../shared/strategy/networks.ts'
import { cutToChange } from '../../shared/text/excerpt.ts'
import { type Format, useFormat } from './format.ts'
import { fieldWord } from './history-words.ts'
import { isolate, useLabel } from './label.ts'
import { useNetworkName } from './network-mark.tsx'
import classes from './record-history.module.css'

interface HistoryStepProps {
  lines: readonly HistoryLine[]
  asWords: (text: string) => string
}

/** One step: what was done, by whom and when, what came and went, and each field's value before and after. */
export function HistoryStep({ lines, asWords }: HistoryStepProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const label = useLabel()
  const [line] = lines
  if (!line) return null
  const what = label(line.label)
  const isReversed = line.act === 'undo' || line.act === 'redo'
  const deed = isReversed ? t(line.act === 'undo' ? 'shell.undone' : 'shell.redone', { what }) : what
  // What a record was made with needs no telling beside the making.
  const isWhole = lines.some(({ tableName, kind }) => tableName === 'post' && kind !== 'edit')
  const told = lines.filter(({ kind }) => kind === 'edit' || !isWhole)
  return (
    <li className={classes.step}>
      <div className={classes.deed}>{deed}</div>
      <div className={classes.who}>
        <bdi>{line.person || t('shell.history.someone')}</bdi>
        {', '}
        <time dateTime={line.at}>{format.moment(line.at)}</time>
      </div>
      {told.map((one) => (
        <Told key={`${one.tableName} ${one.recordId} ${one.field}`} line={one} asWords={asWords} />
      ))}
    </li>
  )
}

interface ToldProps {
  line: HistoryLine
  asWords: (text: string) => string
}

/** One line of a step; nothing where its label says it all. */
function Told({ line, asWords }: ToldProps) {
  const said = useSaid(line)
  if (line.act === 'beside') return null
  if (line.kind === 'edit') return <Edit line={line} asWords={asWords} />
  if (!said) return null
  return (
    <div className={classes.values}>
      {line.kind === 'add' ? (
        <ins className={classes.after}>{said}</ins>
      ) : (
        <del className={classes.before}>{said}</del>
      )}
    </div>
  )
}

/** What came or went, in a few words: the channel, the file, what was said. */
function useSaid({ tableName, before, after, channelId, names }: HistoryLine): string | undefined {
  const { t } = useTranslation()
  const nameOf = useRecordName()
  const record: Record<string, string | null> | null = JSON.parse(after ?? before ?? 'null')
  if (!record) return undefined
  if (tableName === 'variant') return channelId === null ? undefined : nameOf(names[channelId])
  if (tableName === 'mediaUse') return nameOf(names[record.mediaId ?? ''])
  if (tableName === 'comment') return cutToChange('', record.text ?? '')[1]
  if (tableName === 'task') return record.title ?? undefined
  if (tableName !== 'approval') return undefined
  const owner = record.side === 'owner' ? t('workflow.theOwner', { person: record.person }) : ''
  return [owner, cutToChange('', record.comment ?? '')[1]].filter(Boolean).join(': ') || undefined
}

function Edit({ line, asWords }: ToldProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useRecordName()
  const { tableName, field, before, after, channelId, names } = line
  const word = field === null || field === 'position' ? undefined : fieldWord(tableName, field)
  if (!word) return null
  const { label, codes } = word
  const write = (json: string | null) =>
    writeValue(json, { format, asWords, nameOf: (id) => nameOf(names[id]) })
  const [was, is] = cutToChange(write(before), write(after))
  const say = (text: string) => {
    if (!text) return t('shell.history.nothing')
    // What is no code is shown as it was written: a measure may be one of ours or one of the team's own.
    return codes && /^\w+$/.test(text) ? t(`${codes}.${text}`, { defaultValue: text }) : text
  }
  const channel = channelId !== null && field !== 'channelId' ? nameOf(names[channelId]) : undefined
  // The reader's own word comes first, so that the line runs their way.
  const name = [label && t(label), channel && isolate(channel)].filter(Boolean).join(' · ')
  return (
    <div className={classes.values}>
      {name ? <span>{t('strategy.versions.fieldName', { name })} </span> : null}
      <del className={classes.before}>{say(was)}</del>{' '}
      <span className="points" aria-hidden>
        →
      </span>{' '}
      <ins className={classes.after}>{say(is)}</ins>
    </div>
  )
}

/** What a record is called in the reader's language; undefined for what is gone. */
function useRecordName(): (name: RecordName | undefined) => string | undefined {
  const networkName = useNetworkName()
  return (name) => {
    if (typeof name !== 'object') return name
    const handle = handleOf(name)
    return handle ? `${networkName(name.network)} \u2068${handle}\u2069` : networkName(name.network)
  }
}

interface Writing {
  format: Format
  asWords: (text: string) => string
  nameOf: (id: string) => string | undefined
}

/** A stored value as a person wrote it; empty where there was nothing. A record that is gone shows as a mark. */
function writeValue(json: string | null, { format, asWords, nameOf }: Writing): string {
  if (json === null) return ''
  const value: unknown = JSON.parse(json)
  if (value === null || value === '') return ''
  if (typeof value === 'number') return format.number(value, 2)
  const text = asWords(String(value))
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return format.day(text)
  if (/^\d{4}-\d\d$/.test(text)) return format.month(text)
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return format.moment(text)
  if (/^\d\d:\d\d$/.test(text)) return format.time(text)
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-/.test(text)) return nameOf(text) ?? '…'
  return text
}
