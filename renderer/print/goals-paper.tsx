import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanDocument, PlanGoal, PlanObjective } from '../../shared/print/exports.ts'
import { measureKeys } from '../../shared/review/measures.ts'
import type { Standing } from '../../shared/review/review-month.ts'
import { effectiveKind } from '../../shared/strategy/strategy.ts'
import { useFormat } from '../parts/format.ts'
import { NetworkMark } from '../parts/network-mark.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { GoalTrees } from './goal-tree.tsx'
import { Account, Facts, Nothing, Opening, Prose, Words } from './pieces.tsx'

export function GoalsPaper({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const standings = new Map(plan.review?.standings.map((one) => [one.objectiveId, one]))
  return (
    <>
      <Opening section="goals" />
      <GoalTrees goals={plan.goals} />
      {plan.goals.length === 0 && <Nothing>{t('print.goals.none')}</Nothing>}
      {plan.goals.map((goal, index) => (
        <Goal key={goal.id} goal={goal} number={index + 1} standings={standings} />
      ))}
    </>
  )
}

type GoalProps = { goal: PlanGoal; number: number; standings: ReadonlyMap<string, Standing> }

function Goal({ goal, number, standings }: GoalProps) {
  const { t } = useTranslation()
  return (
    <>
      <div className="goal" data-keep>
        <span className="goal-number">{number}</span>
        <div>
          <p className="eyebrow">
            {t('glossary.goal')}
            {goal.reason && <> · {t(`print.reason.${goal.reason}`)}</>}
            {goal.side && <> · {t(`print.side.${goal.side}`)}</>}
            {goal.priority && <> · {t(`print.priority.${goal.priority}`)}</>}
          </p>
          <h2>
            <Words>{goal.title}</Words>
          </h2>
          <GoalFacts goal={goal} />
        </div>
      </div>
      {goal.strategy.trim() !== '' && (
        <div className="strategy" data-keep>
          <p className="eyebrow">{t('glossary.strategy')}</p>
          <Prose text={goal.strategy} />
        </div>
      )}
      {goal.objectives.length === 0 && <Nothing>{t('print.goals.noObjective')}</Nothing>}
      {goal.objectives.map((objective, index) => (
        <ObjectiveBlock
          key={objective.id}
          objective={objective}
          number={`${number}.${index + 1}`}
          standing={standings.get(objective.id)}
        />
      ))}
    </>
  )
}

/** Whom it needs, and what is known of its cost, in one quiet line. */
function GoalFacts({ goal }: { goal: PlanGoal }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { functions, cost, uncounted } = goal
  const names = functions.map((name) => t(`glossary.businessFunction.${name}`))
  const facts = [
    names.length > 0 && t('print.goals.functions', { functions: names.join(', ') }),
    cost !== null &&
      t(uncounted > 0 ? 'print.goals.costAtLeast' : 'print.goals.cost', { cost: format.money(cost) }),
  ].filter(Boolean)
  return facts.length > 0 ? <p className="because">{facts.join(' · ')}</p> : null
}

type ObjectiveProps = { objective: PlanObjective; number: string; standing: Standing | undefined }

function ObjectiveBlock({ objective, number, standing }: ObjectiveProps) {
  const { t } = useTranslation()
  const kind = effectiveKind(objective)
  const gaps = objective.missing.filter((part) => kind !== 'exploring' || part !== 'measure')
  return (
    <div className="objective">
      <p className="eyebrow">
        <span className="part-number">
          <bdi dir="ltr">{number}</bdi> ·
        </span>{' '}
        {t('glossary.objective')}
        {kind !== 'target' && <> · {t(`print.kind.${kind}`)}</>}
      </p>
      <h3>
        <Words>{objective.title}</Words>
      </h3>
      {kind === 'exploring' && objective.question && (
        <p className="question" dir="auto">
          {objective.question}
        </p>
      )}
      <ObjectiveFacts objective={objective} />
      {gaps.length > 0 && <Gaps gaps={gaps} />}
      {standing && <Progress objective={objective} standing={standing} />}
      {objective.tactics.length > 0 && (
        <ul className="tactics" aria-label={t('glossary.tactic')}>
          {objective.tactics.map((tactic) => (
            <li key={tactic.id} data-status={tactic.status}>
              <Words>{tactic.title}</Words>
              <span className="aside">
                <span className="marks">
                  {tactic.channels.map(({ network, handle }) => (
                    <NetworkMark key={`${network} ${handle}`} network={network} size={11} />
                  ))}
                </span>{' '}
                {[
                  tactic.responsible && <bdi key="who">{tactic.responsible}</bdi>,
                  t(`print.tactic.${tactic.status}`),
                ]
                  .filter(Boolean)
                  .map((part, place) => (
                    <Fragment key={place === 0 ? 'first' : 'second'}>
                      {place > 0 && ' · '}
                      {part}
                    </Fragment>
                  ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function ObjectiveFacts({ objective }: { objective: PlanObjective }) {
  const { t } = useTranslation()
  const format = useFormat()
  const kind = effectiveKind(objective)
  const { baseline, target, band, dueDay, responsible, channel, measureId, measureName, unit } = objective
  const builtIn = measureKeys.find((measure) => measure === measureId)
  const due = [t(kind === 'exploring' ? 'print.goals.until' : 'print.goals.due'), format.day(dueDay)] as const
  const who = [t('glossary.responsible'), responsible && <bdi>{responsible}</bdi>] as const
  if (kind === 'exploring') return <Facts facts={[due, who]} />
  const measure = [
    t('glossary.measure'),
    (builtIn || measureName) && (
      <>
        {builtIn ? t(`glossary.measureName.${builtIn}`) : <bdi>{measureName}</bdi>}
        {channel && (
          <>
            {' '}
            <Account {...channel} />
          </>
        )}
      </>
    ),
  ] as const
  if (kind === 'keep') {
    const kept = target !== null && (
      <bdi dir="ltr">
        {format.number(target, 2)}
        {band !== null && ` ± ${format.number(band, 2)}`}
      </bdi>
    )
    return <Facts facts={[measure, [t('print.goals.keepAt'), kept], due, who]} />
  }
  return (
    <Facts
      facts={[
        measure,
        [t('print.goals.from'), format.number(baseline, 2)],
        [t('print.goals.to'), withUnit(format.number(target, 2), target === null ? '' : unit)],
        due,
        who,
      ]}
    />
  )
}

const withUnit = (number: string, unit: string) => (
  <>
    <bdi dir="ltr">{number}</bdi> {unit && <bdi>{unit}</bdi>}
  </>
)

/** Names what is missing; the plan never pretends that such an objective can be judged. */
function Gaps({ gaps }: { gaps: PlanObjective['missing'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isUnmeasurable = gaps.some((part) => part !== 'responsible')
  return (
    <p className="gaps">
      <strong>{t(isUnmeasurable ? 'print.goals.notMeasurable' : 'print.goals.incomplete')}</strong>{' '}
      {t('print.goals.missing', { parts: format.list(gaps.map((part) => t(`print.missing.${part}`))) })}
    </p>
  )
}

/** Where it stood at the end of the month looked back on, with the numbers beside the line. */
function Progress({ objective, standing }: { objective: PlanObjective; standing: Standing }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { baseline, target } = objective
  const { value, expected, verdict } = standing
  if (value === null || target === null || verdict === 'exploring') return null
  const share = (at: number) =>
    baseline === null || target === baseline
      ? null
      : Math.min(1, Math.max(0, (at - baseline) / (target - baseline)))
  const [done, due] = [share(value), expected === null ? null : share(expected)]
  return (
    <div className="progress">
      <StatusMark kind="pace" status={verdict} withLabel size={11} />
      {done !== null && (
        <span className="line" aria-hidden="true">
          <span className="line-done" style={{ inlineSize: `${done * 100}%` }} />
          {due !== null && <span className="line-due" style={{ insetInlineStart: `${due * 100}%` }} />}
        </span>
      )}
      <span>
        {expected === null || done === null
          ? t('print.goals.now', { value: format.number(value, 2) })
          : t('print.goals.nowOf', { value: format.number(value, 2), expected: format.number(expected, 0) })}
      </span>
    </div>
  )
}
