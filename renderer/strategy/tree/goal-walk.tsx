import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type PostState, postStates } from '../../../shared/calendar/calendar.ts'
import type { Id } from '../../../shared/record.ts'
import type { Goal, Objective, Tactic } from '../../../shared/strategy/strategy.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { type GoalThread, sumPosts } from '../../../shared/strategy/thread.ts'
import { goalsByPriority } from '../../../shared/strategy/timeline.ts'
import { explain } from '../../parts/explain.ts'
import { useFormat } from '../../parts/format.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { ThreadLine } from '../../parts/thread-line.tsx'
import { goToRecord, setView } from '../../place.ts'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import classes from '../thread/thread.module.css'
import { openContact, openPost } from '../thread/thread-list.tsx'
import { ThreadPages } from '../thread/thread-pages.tsx'
import { ThreadReadings } from '../thread/thread-readings.tsx'
import { useGoalThread } from '../thread/thread-store.ts'
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
          view={view}
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
          <ThreadPages
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

interface ObjectiveBranchProps {
  view: StrategyView
  objective: Objective
  tactics: Tactic[]
  thread: GoalThread | undefined
  isOpen: boolean
}

function ObjectiveBranch({ view, objective, tactics, thread, isOpen }: ObjectiveBranchProps) {
  const { t } = useTranslation()
  return (
    <section className={classes.objective}>
      <h3 className={classes.objectiveHead}>
        <ObjectiveMark objective={objective} />
        <Name id={objective.id} title={objective.title} kind="objective" />
      </h3>
      <ThreadReadings objective={objective} thread={thread} channels={view.channels} />
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
  const { posts, ideas } = sumPosts(found?.states ?? {})
  return (
    <>
      <div className={classes.tactic}>
        <span className={classes.tacticName}>
          <TacticMark status={tactic.status} />
          <Name id={tactic.id} title={tactic.title} kind="tactic" />
        </span>
        {found && posts + ideas === 0 ? (
          <span className={classes.noPosts}>{t('strategy.tree.noPosts')}</span>
        ) : null}
        {found && posts + ideas > 0 ? (
          <span className={classes.ends}>
            {(['last', 'next'] as const).map((side) => {
              const post = found[side]
              return post?.day ? (
                <button
                  key={side}
                  type="button"
                  className={classes.fact}
                  data-side={side}
                  onClick={() => openPost(post)}
                >
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
              {[
                posts > 0 ? t('strategy.tree.posts', { count: posts }) : t('strategy.tree.noPosts'),
                ideas > 0 && t('strategy.thread.ideas', { count: ideas }),
              ]
                .filter(Boolean)
                .join(', ')}
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
      {isOpen && posts + ideas > 0 ? (
        <div className={classes.below}>
          <ThreadPages
            kind="post"
            under={tactic.id}
            total={posts + ideas}
            label={t('strategy.thread.postsOf', { count: posts + ideas, title: tactic.title })}
            onOpen={openPost}
          />
        </div>
      ) : null}
    </>
  )
}
