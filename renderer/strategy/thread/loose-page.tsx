import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/record.ts'
import { idleTactics, starvedObjectives } from '../../../shared/strategy/strategy.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import type { LooseCounts, ThreadItem, TieKind } from '../../../shared/strategy/thread.ts'
import { goalsByPriority } from '../../../shared/strategy/timeline.ts'
import { api } from '../../api.ts'
import { explain } from '../../parts/explain.ts'
import { useFormat } from '../../parts/format.ts'
import { goToRecord } from '../../place.ts'
import { save } from '../../saving.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { EmptyState } from '../../ui/notice/empty-state.tsx'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { Loading } from '../../ui/notice/loading.tsx'
import { Section } from '../../ui/page/section.tsx'
import { showUndoable } from '../../undo-offer.ts'
import { loadStrategy } from '../store.ts'
import classes from './thread.module.css'
import { openContact, openPost, ThreadList } from './thread-list.tsx'
import { useLooseCounts, useThreadPages } from './thread-store.ts'

/** What hangs loose, kind by kind: each leads to where it lives, and what is quick is tied right here. */
export function LoosePage({ view }: { view: StrategyView }) {
  const { t } = useTranslation()
  const { value: counts, error } = useLooseCounts()
  if (error !== undefined) return <ErrorNote {...explain(error, t)} />
  if (!counts) return <Loading />
  const starved = starvedObjectives(view)
  const idle = idleTactics(view.tactics, view.postCounts)
  const campaigns = view.campaigns.filter(({ goalId }) => goalId === null)
  if (looseTotal(view, counts) === 0)
    return <EmptyState title={t('strategy.thread.clearTitle')} why={t('strategy.thread.clearWhy')} />
  return (
    <div className={classes.walk}>
      <Lines end="starved" lines={starved} />
      <Lines end="idle" lines={idle} />
      {counts.post > 0 ? <LoosePages kind="post" total={counts.post} view={view} /> : null}
      {counts.contact > 0 ? <LoosePages kind="contact" total={counts.contact} view={view} /> : null}
      {campaigns.length > 0 ? (
        <Loose
          kind="campaign"
          view={view}
          total={campaigns.length}
          items={campaigns.map(({ id, name }) => ({ id, title: name, state: null, day: null }))}
          onOpen={({ id }) => goToRecord(id)}
        />
      ) : null}
    </div>
  )
}

/** How many loose ends there are in all. */
export function looseTotal(view: StrategyView, { post, contact, campaign }: LooseCounts): number {
  const lines = starvedObjectives(view).length + idleTactics(view.tactics, view.postCounts).length
  return lines + post + contact + campaign
}

/** Lines of the plan that only writing can mend: their panel opens beside. */
function Lines({ end, lines }: { end: 'starved' | 'idle'; lines: { id: Id; title: string }[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (lines.length === 0) return null
  const title = t(`strategy.thread.loose.${end}`)
  return (
    <Section title={title} aside={format.number(lines.length)}>
      <ThreadList
        label={title}
        items={lines.map((line) => ({ id: line.id, title: line.title, state: null, day: null }))}
        onOpen={({ id }) => goToRecord(id)}
      />
    </Section>
  )
}

function LoosePages({ kind, total, view }: { kind: 'post' | 'contact'; total: number; view: StrategyView }) {
  const { t } = useTranslation()
  const { value, error, more } = useThreadPages({ kind, under: null })
  if (error !== undefined) return <ErrorNote {...explain(error, t)} />
  return value ? (
    <Loose
      kind={kind}
      view={view}
      total={total}
      items={value}
      onMore={more}
      onOpen={kind === 'post' ? openPost : openContact}
    />
  ) : null
}

interface LooseProps {
  kind: TieKind
  view: StrategyView
  total: number
  items: ThreadItem[]
  onMore?: () => void
  onOpen: (item: ThreadItem) => void
}

/** Several can be chosen and tied in one step. */
function Loose({ kind, view, total, items, onMore, onOpen }: LooseProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [picked, setPicked] = useState<ReadonlySet<Id>>(new Set())
  const [to, setTo] = useState<string | null>(null)
  // What is tied meanwhile, here or elsewhere, is no longer chosen.
  const chosen = new Set(items.map(({ id }) => id).filter((id) => picked.has(id)))
  const title = t(`strategy.thread.loose.${kind}`)
  const isReadOnly = useReadOnly()
  const choices = isReadOnly ? [] : tieChoices(view, kind)

  async function tie(target: Id) {
    const count = await save(() => api.strategy.tie({ kind, ids: [...chosen].slice(0, 1000), to: target }))
    const name = choices.flatMap(({ items: some }) => some).find(({ value }) => value === target)?.label
    setPicked(new Set())
    await loadStrategy()
    await showUndoable(t('strategy.thread.tied', { count, title: name }), loadStrategy)
  }

  return (
    <Section title={title} aside={format.number(total)}>
      {choices.length > 0 ? (
        <div className={classes.tie}>
          <Select
            aria-label={t(`strategy.thread.tieTo.${kind}`)}
            placeholder={t(`strategy.thread.tieTo.${kind}`)}
            className={classes.target}
            searchable
            value={to}
            data={choices}
            onChange={setTo}
          />
          <Button disabled={!to || chosen.size === 0} onClick={() => to && void tie(to).catch(() => {})}>
            {chosen.size > 0
              ? t('strategy.thread.tie', { count: chosen.size })
              : t('strategy.thread.tieNone')}
          </Button>
        </div>
      ) : null}
      <ThreadList
        label={title}
        items={items}
        total={total}
        onOpen={onOpen}
        {...(onMore && { onMore })}
        {...(choices.length > 0 && {
          chosen,
          onChoose: (ids, isChosen) => {
            const next = new Set(chosen)
            for (const id of ids) isChosen ? next.add(id) : next.delete(id)
            setPicked(next)
          },
        })}
      />
    </Section>
  )
}

type Choice = { value: Id; label: string }

/** Where it can be tied: a post to a tactic, by goal; anything else to a goal. */
function tieChoices(view: StrategyView, kind: TieKind): { group: string; items: Choice[] }[] {
  const named = ({ id, title }: { id: Id; title: string }) => ({ value: id, label: title || '…' })
  const goals = goalsByPriority(view.goals)
  if (kind !== 'post') return goals.length > 0 ? [{ group: '', items: goals.map(named) }] : []
  const goalOf = new Map(view.objectives.map(({ id, goalId }) => [id, goalId]))
  return goals
    .map((goal) => ({
      group: goal.title || '…',
      items: view.tactics.filter(({ objectiveId }) => goalOf.get(objectiveId) === goal.id).map(named),
    }))
    .filter(({ items }) => items.length > 0)
}
