import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type PostState, postStates } from '../../shared/calendar.ts'
import type { Id } from '../../shared/record.ts'
import type { Goal, Objective, Tactic } from '../../shared/strategy.ts'
import type { StrategyView } from '../../shared/strategy-edits.ts'
import type { GoalThread, ThreadItem } from '../../shared/thread.ts'
import { goalsByPriority } from '../../shared/timeline.ts'
import { explain } from '../parts/explain.ts'
import { useFormat } from '../parts/format.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import { ThreadLine } from '../parts/thread-line.tsx'
import { go, goToRecord, setView } from '../place.ts'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { useMeasureName } from './measure-name.ts'
import classes from './thread.module.css'
import { openContact, openPost, ThreadList } from './thread-list.tsx'
import { useGoalThread, useThreadPages } from './thread-store.ts'
import { ObjectiveMark, TacticMark } from './tree-mark.tsx'

/** From which goal, objective or tactic the thread is followed; the first goal when the place names none. */
function startOf({ goals, objectives, tactics }: StrategyView, id: string | undefined) {
  const tactic = tactics.find((row) => row.id === id)
  const objective = objectives.find((row) => row.id === (tactic?.objectiveId ?? id))
  const goal = goals.find((row) => row.id === (objective?.goalId ?? id)) ?? goalsByPriority(goals)[0]
  return { goal, objective, tactic }
}

/** The golden thread from a goal down to posts, contacts and readings, or the part of it under one objective or tactic. */
export function GoalWalk({ view, from }: { view: StrategyView; from: string | undefined }) {
  const { t } = useTranslation()
  const { goal, objective, tactic } = startOf(view, from)
  if (!goal) return null
  const objectives = view.objectives.filter(({ goalId }) => goalId === goal.id)
  return (
    <div className={classes.walk}>
      <Select
        className={classes.start}
        label={t('strategy.thread.from')}
        searchable
        allowDeselect={false}
        maxDropdownHeight={360}
        value={tactic?.id ?? objective?.id ?? goal.id}
        data={startChoices(view, t)}
        onChange={(id) => setView({ from: id ?? undefined })}
      />
      {objective ? (
        <ThreadLine
          steps={tactic ? [goal, objective] : [goal]}
          end={t(`glossary.${tactic ? 'tactic' : 'objective'}`)}
        />
      ) : null}
      <GoalBranch
        key={goal.id}
        goal={goal}
        view={view}
        objectives={objective ? [objective] : objectives}
        tacticId={tactic?.id}
        isWhole={!objective}
      />
    </div>
  )
}

function startChoices({ goals, objectives, tactics }: StrategyView, t: (key: string) => string) {
  const kinds = { goal: goalsByPriority(goals), objective: objectives, tactic: tactics }
  return Object.entries(kinds).flatMap(([kind, rows]) =>
    rows.length > 0
      ? [
          {
            group: t(`glossary.${kind}`),
            items: rows.map(({ id, title }) => ({ value: id, label: title || '…' })),
          },
        ]
      : [],
  )
}

interface BranchProps {
  goal: Goal
  view: StrategyView
  objectives: Objective[]
  /** Only this tactic, when it is the start. */
  tacticId: Id | undefined
  /** False when only one objective or tactic is followed. */
  isWhole: boolean
}

function GoalBranch({ goal, view, objectives, tacticId, isWhole }: BranchProps) {
  const { t } = useTranslation()
  const { value: thread, error } = useGoalThread(goal.id)
  if (error !== undefined) return <ErrorNote {...explain(error, t)} />
  return (
    <>
      {isWhole ? (
        <>
          <h2 className={classes.goal}>
            <Name id={goal.id} title={goal.title} kind="goal" />
          </h2>
          <GoalFacts goal={goal} view={view} thread={thread} />
          {objectives.length === 0 ? <p className={classes.gap}>{t('strategy.thread.noObjective')}</p> : null}
        </>
      ) : null}
      {objectives.map((objective) => (
        <ObjectiveBranch
          key={objective.id}
          objective={objective}
          tactics={view.tactics.filter(
            ({ id, objectiveId }) => objectiveId === objective.id && (!tacticId || id === tacticId),
          )}
          thread={thread}
          isOpen={tacticId !== undefined}
        />
      ))}
    </>
  )
}

/** The name of a record, which opens its panel beside. */
function Name({ id, title, kind }: { id: Id; title: string; kind: 'goal' | 'objective' | 'tactic' }) {
  const { t } = useTranslation()
  return (
    <button type="button" className={classes.name} onClick={() => goToRecord(id)}>
      <span className="spoken">{t(`glossary.${kind}`)}: </span>
      <bdi>{title || t('strategy.list.unnamed')}</bdi>
    </button>
  )
}

/** The campaigns and contacts that serve the goal as a whole. */
function GoalFacts({
  goal,
  view,
  thread,
}: Pick<BranchProps, 'goal' | 'view'> & { thread: GoalThread | undefined }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  const campaigns = view.campaigns.filter(({ goalId }) => goalId === goal.id)
  const count = thread?.contacts
  return (
    <div className={classes.facts}>
      {campaigns.map(({ id, name, startDay, endDay }) => (
        <button key={id} type="button" className={classes.fact} onClick={() => goToRecord(id)}>
          <span className={classes.quiet}>{t('glossary.campaign')}</span>
          <bdi>{name || t('strategy.list.unnamed')}</bdi>
          {startDay && endDay && startDay <= endDay ? (
            <span className={classes.quiet}>{format.days(startDay, endDay, 'short')}</span>
          ) : null}
        </button>
      ))}
      {count === 0 ? <span className={classes.quiet}>{t('strategy.thread.noContacts')}</span> : null}
      {count ? (
        <button
          type="button"
          className={classes.fact}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t('strategy.thread.contacts', { count, number: format.number(count) })}
        </button>
      ) : null}
      {isOpen && count ? (
        <div className={classes.below}>
          <Pages
            kind="contact"
            under={goal.id}
            total={count}
            label={t('strategy.thread.contacts', { count })}
            onOpen={openContact}
          />
        </div>
      ) : null}
    </div>
  )
}

interface PagesProps {
  kind: 'post' | 'contact'
  under: Id
  total: number
  label: string
  onOpen: (item: ThreadItem) => void
}

function Pages({ kind, under, total, label, onOpen }: PagesProps) {
  const { t } = useTranslation()
  const { value, error, more } = useThreadPages({ kind, under })
  if (error !== undefined) return <ErrorNote {...explain(error, t)} />
  if (!value) return null
  return <ThreadList label={label} items={value} total={total} onMore={more} onOpen={onOpen} />
}

interface ObjectiveBranchProps {
  objective: Objective
  tactics: Tactic[]
  thread: GoalThread | undefined
  isOpen: boolean
}

function ObjectiveBranch({ objective, tactics, thread, isOpen }: ObjectiveBranchProps) {
  const { t } = useTranslation()
  return (
    <section className={classes.objective}>
      <h3 className={classes.objectiveHead}>
        <ObjectiveMark objective={objective} />
        <Name id={objective.id} title={objective.title} kind="objective" />
        <Readings objective={objective} thread={thread} />
      </h3>
      {tactics.length === 0 ? <p className={classes.gap}>{t('strategy.thread.noTactic')}</p> : null}
      <ul className={classes.list}>
        {tactics.map((tactic) => (
          <li key={tactic.id}>
            <TacticBranch
              tactic={tactic}
              found={thread?.tactics.find(({ id }) => id === tactic.id)}
              isFirst={isOpen}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How much is known of the objective's measure, and the way to where it is read. */
function Readings({ objective, thread }: { objective: Objective; thread: GoalThread | undefined }) {
  const { t } = useTranslation()
  const format = useFormat()
  const measureName = useMeasureName()
  if (!objective.measureId) return <span className={classes.quiet}>{t('strategy.thread.noMeasure')}</span>
  if (!thread) return null
  const found = thread.readings.find(({ objectiveId }) => objectiveId === objective.id)
  const period =
    found &&
    (found.from === found.to
      ? format.month(found.to, 'short')
      : `${format.month(found.from, 'short')} – ${format.month(found.to, 'short')}`)
  return (
    <button
      type="button"
      className={classes.fact}
      onClick={() => go({ screen: 'review', view: found && { month: found.to } })}
    >
      <bdi>{measureName(objective.measureId)}</bdi>
      <span className={classes.quiet}>
        {found
          ? t('strategy.thread.readings', { count: found.count, number: format.number(found.count), period })
          : t('strategy.thread.noReading')}
      </span>
    </button>
  )
}

type Found = GoalThread['tactics'][number]

/** A tactic with its posts by state, the last and the next of them, and all of them when asked for. */
function TacticBranch({
  tactic,
  found,
  isFirst,
}: {
  tactic: Tactic
  found: Found | undefined
  isFirst: boolean
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const [isOpen, setOpen] = useState(isFirst)
  const states = postStates.flatMap((state): [PostState, number][] => {
    const count = found?.states[state]
    return count ? [[state, count]] : []
  })
  const total = states.reduce((sum, [, count]) => sum + count, 0)
  return (
    <>
      <div className={classes.tactic}>
        <span className={classes.tacticName}>
          <TacticMark status={tactic.status} />
          <Name id={tactic.id} title={tactic.title} kind="tactic" />
        </span>
        {found && total === 0 ? <span className={classes.quiet}>{t('strategy.tree.noPosts')}</span> : null}
        {found && total > 0 ? (
          <span className={classes.ends}>
            {(['last', 'next'] as const).map((side) => {
              const post = found[side]
              return post?.day ? (
                <button key={side} type="button" className={classes.fact} onClick={() => openPost(post)}>
                  {t(`strategy.thread.${side}`, { day: format.day(post.day, 'short') })}
                </button>
              ) : null
            })}
            <Button
              size="xs"
              variant="subtle"
              color="gray"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {t('strategy.tree.posts', { count: total })}
            </Button>
          </span>
        ) : null}
      </div>
      {states.length > 0 ? (
        <ul className={classes.states}>
          {states.map(([state, count]) => (
            <li key={state} className={classes.state}>
              <StatusMark kind="postState" status={state} withLabel />
              <span className={classes.count}>{format.number(count)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {isOpen && total > 0 ? (
        <div className={classes.below}>
          <Pages
            kind="post"
            under={tactic.id}
            total={total}
            label={t('strategy.thread.postsOf', { count: total, title: tactic.title })}
            onOpen={openPost}
          />
        </div>
      ) : null}
    </>
  )
}
