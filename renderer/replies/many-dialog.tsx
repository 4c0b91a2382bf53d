import { Button, Select, Textarea } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type MentionMapping, type MentionWords, mentionColumns } from '../../shared/imports/mention-table.ts'
import { type NamedTable, sampleOf } from '../../shared/imports/named-table.ts'
import type { Why } from '../../shared/imports/why.ts'
import type { Id } from '../../shared/record.ts'
import { type MentionLine, mentionKinds, sentiments } from '../../shared/replies/mention.ts'
import { api } from '../api.ts'
import { useFormat } from '../parts/format.ts'
import { isolate } from '../parts/label.ts'
import { save, sayWhy } from '../saving.ts'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Section } from '../ui/page/section.tsx'
import { TallDialog } from '../ui/page/tall-dialog.tsx'
import { showUndoable } from '../undo-offer.ts'
import { useKnown } from '../workspace.ts'
import classes from './many.module.css'
import { ManyLine } from './many-line.tsx'
import { mapColumns, openPasted, type Pasted, readPasted } from './many-lines.ts'
import { ChannelChoice } from './pickers.tsx'
import { type Desk, useReplies } from './store.ts'

/** More are taken in as they were read. */
const mostEdited = 30

/** Many mentions at once, from a paste or a file: split, looked through, and only then written, as one step. */
export function ManyDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [text, setText] = useState('')
  const [pasted, setPasted] = useState<Pasted>({ text: '' })
  const [refused, setRefused] = useState<{ fileName: string; why: Why }>()
  const [edits, setEdits] = useState<ReadonlyMap<number, Partial<MentionLine>>>(new Map())
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set())
  const [channelId, setChannelId] = useState<Id | null>(useReplies.getState().lastChannelId)
  const read = useRead(pasted)
  const lines = useMemo(() => read.map((line, at) => ({ ...line, ...edits.get(at) })), [read, edits])
  const known = useKnownLines(lines)
  const taken = lines.filter((_, at) => !known[at] && !leftOut.has(at))

  function open(next: Pasted) {
    setEdits(new Map())
    setLeftOut(new Set())
    setRefused(undefined)
    setPasted(next)
  }
  async function choose() {
    const file = await api.replies.openFile({ token: null })
    if (!file) return
    if (!file.ok) return setRefused(file)
    setText('')
    open(openPasted(file.text, true))
  }
  async function takeIn() {
    const { added, unchanged } = await save(() =>
      api.replies.addMany({ lines: taken, channelId, responsible: desk.plan.responsible }),
    )
    useReplies.setState({ lastChannelId: channelId })
    onClose()
    const here = unchanged + lines.length - taken.length - leftOut.size
    const said = [
      t('replies.take.added', { count: added, number: format.number(added) }),
      here > 0 && t('replies.take.unchanged', { count: here, number: format.number(here) }),
    ]
    await showUndoable(said.filter(Boolean).join(' · '))
  }

  return (
    <TallDialog
      title={t('replies.take.title')}
      size={880}
      onClose={onClose}
      onSubmit={() => void takeIn().catch(() => {})}
    >
      <div className={classes.scroll}>
        <p className={classes.how}>{t('replies.take.how')}</p>
        <Textarea
          data-autofocus
          aria-label={t('replies.take.paste')}
          placeholder={t('replies.take.paste')}
          classNames={{ input: classes.words }}
          rows={5}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            open(openPasted(event.currentTarget.value, false))
          }}
        />
        <div className={classes.choices}>
          <Button
            leftSection={<IconFileImport size={16} stroke={1.5} aria-hidden />}
            onClick={() => void choose().catch(sayWhy)}
          >
            {t('replies.take.file')}
          </Button>
          <ChannelChoice
            desk={desk}
            label={t('replies.take.channel')}
            value={channelId}
            onChange={setChannelId}
          />
        </div>
        {refused ? (
          <ErrorNote
            what={t(`imports.why.${refused.why.code}`, refused.why.params ?? {})}
            safe={t('imports.nothingChanged', { name: refused.fileName })}
          />
        ) : null}
        {'table' in pasted ? (
          <Columns
            table={pasted.table}
            mapping={pasted.mapping}
            onChange={(mapping) => open(mapColumns(pasted, mapping))}
          />
        ) : null}
        {lines.length > 0 ? (
          <Section title={t('replies.take.lines')} aside={format.number(lines.length)}>
            <ol className={classes.lines}>
              {lines.slice(0, mostEdited).map((line, at) => (
                <ManyLine
                  // biome-ignore lint/suspicious/noArrayIndexKey: a line is what stands at its place.
                  key={at}
                  number={at + 1}
                  line={line}
                  isKnown={known[at] ?? false}
                  isTaken={!leftOut.has(at)}
                  onTake={() => setLeftOut(toggled(leftOut, at))}
                  onEdit={(patch) => setEdits(new Map(edits).set(at, { ...edits.get(at), ...patch }))}
                />
              ))}
            </ol>
            {lines.length > mostEdited ? (
              <p className={classes.how}>
                {t('replies.take.more', {
                  count: lines.length - mostEdited,
                  number: format.number(lines.length - mostEdited),
                })}
              </p>
            ) : null}
          </Section>
        ) : null}
      </div>
      <div className={classes.foot}>
        <Button type="submit" variant="filled" disabled={taken.length === 0}>
          {taken.length === 0
            ? t('replies.take.nothing')
            : t('replies.take.do', { count: taken.length, number: format.number(taken.length) })}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('app.cancel')}
        </Button>
      </div>
    </TallDialog>
  )
}

function useRead(pasted: Pasted): MentionLine[] {
  const { t } = useTranslation()
  const timeZone = useKnown((known) => known.workspace?.timeZone) ?? 'UTC'
  return useMemo(() => {
    const kinds = Object.fromEntries(mentionKinds.map((kind) => [kind, t(`glossary.mentionKind.${kind}`)]))
    const tones = Object.fromEntries(sentiments.map((one) => [one, t(`glossary.sentiment.${one}`)]))
    const words = { kinds, sentiments: tones } as MentionWords
    return readPasted(pasted, { now: new Date().toISOString(), timeZone, words })
  }, [pasted, t, timeZone])
}

/** Which of them are in the file already. */
function useKnownLines(lines: readonly MentionLine[]): readonly boolean[] {
  const [known, setKnown] = useState<readonly boolean[]>([])
  useEffect(() => {
    let isOver = false
    if (lines.length === 0) setKnown([])
    else
      api.replies.findKnown([...lines]).then(
        (found) => isOver || setKnown(found),
        () => {},
      )
    return () => {
      isOver = true
    }
  }, [lines])
  return known
}

function toggled(set: ReadonlySet<number>, at: number): ReadonlySet<number> {
  const next = new Set(set)
  if (!next.delete(at)) next.add(at)
  return next
}

interface ColumnsProps {
  table: NamedTable
  mapping: MentionMapping
  onChange: (mapping: MentionMapping) => void
}

/** What each column of the file is read as. */
function Columns({ table, mapping, onChange }: ColumnsProps) {
  const { t } = useTranslation()
  return (
    <Section title={t('replies.take.columns')}>
      {mapping.includes('text') ? null : <p className={classes.how}>{t('replies.take.noWords')}</p>}
      <ul className={classes.columns}>
        {table.header.map((name, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name.
          <li key={at}>
            <bdi className={classes.name}>{name || '–'}</bdi>
            <bdi className={classes.sample}>{sampleOf(table, at)}</bdi>
            <Select
              size="xs"
              aria-label={t('replies.take.readAs', { name: isolate(name) })}
              placeholder={t('replies.take.notRead')}
              clearable
              value={mapping[at] ?? null}
              data={mentionColumns.map((one) => ({ value: one, label: t(`replies.take.column.${one}`) }))}
              onChange={(value) => {
                const chosen = mentionColumns.find((one) => one === value) ?? null
                onChange(mapping.map((one, place) => (place === at ? chosen : one === chosen ? null : one)))
              }}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}
