import { useTranslation } from 'react-i18next'
import type { PaperBid, PaperRequirement } from '../../shared/alliances/paper.ts'
import { whole } from '../../shared/alliances/shares.ts'
import { plainText } from '../../shared/markdown/plain.ts'
import { fromMinor } from '../../shared/money.ts'
import type { PlanDocument, Sheet } from '../../shared/print/exports.ts'
import { useFormat } from '../parts/format.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import './alliance.css'
import { Nothing, Prose, shorten, TeamNote, Words } from './pieces.tsx'

type PaperProps = { plan: PlanDocument; id: Sheet['id'] }

/** A bid to decide about: what is asked, who covers it with what, and who does and gets how much. */
export function BidPaper({ plan: { bid } }: PaperProps) {
  const { t } = useTranslation()
  if (!bid) return <Nothing>{t('print.bid.none')}</Nothing>
  return (
    <>
      <Opening bid={bid} lead={bid.alliance} />
      <Facts bid={bid} />
      {bid.about.trim() && <Prose text={bid.about} />}
      <h2 className="divider" data-keep>
        {t('print.bid.requirements')}
      </h2>
      {bid.requirements.length === 0 ? (
        <p className="because">{t('print.bid.noRequirements')}</p>
      ) : (
        <Requirements bid={bid} />
      )}
      <Shares bid={bid} />
      {bid.tasks && bid.tasks.length > 0 && <Tasks tasks={bid.tasks} />}
    </>
  )
}

/** What was done together, for a client who asks for an example. */
export function ProjectPaper({ plan: { bid, edition } }: PaperProps) {
  const { t } = useTranslation()
  const format = useFormat()
  if (!bid) return <Nothing>{t('print.bid.none')}</Nothing>
  const { client, decidedDay, about, outcome, members, shares } = bid
  const taking =
    shares.length > 0 ? members.filter(({ name }) => shares.some((one) => one.name === name)) : members
  return (
    <>
      <Opening bid={bid} lead={t('print.project.lead', { name: `\u2068${bid.alliance}\u2069` })} />
      <p className="because">
        {[client, decidedDay && format.month(decidedDay.slice(0, 7))].filter(Boolean).join(' · ')}
      </p>
      {about.trim() && (
        <>
          <h2 className="divider" data-keep>
            {t('print.project.asked')}
          </h2>
          <Prose text={about} />
        </>
      )}
      <h2 className="divider" data-keep>
        {t('print.project.done')}
      </h2>
      {outcome.trim() ? <Prose text={outcome} /> : <p className="because">{t('print.project.untold')}</p>}
      <h2 className="divider" data-keep>
        {t('print.project.who')}
      </h2>
      <ul className="allied-list">
        {taking.map(({ name, role }) => (
          <li key={name}>
            <strong>
              <Words>{name}</Words>
            </strong>{' '}
            {role && <Words>{role}</Words>}
          </li>
        ))}
      </ul>
      {edition === 'team' && <Shares bid={bid} />}
    </>
  )
}

function Opening({ bid, lead }: { bid: PaperBid; lead: string }) {
  return (
    <div data-keep className="opening">
      <h1>
        <Words>{bid.title || '…'}</Words>
      </h1>
      <p className="lead">
        <Words>{lead}</Words>
      </p>
    </div>
  )
}

function useMoney(bid: PaperBid) {
  const format = useFormat()
  return (minor: number | null | undefined) =>
    bid.value === null || minor === null || minor === undefined
      ? format.money(null)
      : format.moneyIn(fromMinor(minor, bid.value.currency), bid.value.currency)
}

function Facts({ bid }: { bid: PaperBid }) {
  const { t } = useTranslation()
  const format = useFormat()
  const money = useMoney(bid)
  const { client, deadline, status, submittedDay, decidedDay, goal, value } = bid
  const day = decidedDay ?? submittedDay
  return (
    <dl className="pairs">
      <div>
        <dt>{t('print.bid.status')}</dt>
        <dd>
          <StatusMark kind="bidStatus" status={status} withLabel size={11} /> {day ? format.day(day) : null}
        </dd>
      </div>
      <div>
        <dt>{t('alliances.field.client')}</dt>
        <dd>{client ? <Words>{client}</Words> : format.money(null)}</dd>
      </div>
      <div>
        <dt>{t('alliances.field.deadline')}</dt>
        <dd>{format.day(deadline, 'long')}</dd>
      </div>
      <div>
        <dt>{t('alliances.field.value')}</dt>
        <dd>
          <bdi>{money(value?.value)}</bdi>
        </dd>
      </div>
      {goal && (
        <div>
          <dt>{t('glossary.goal')}</dt>
          <dd>
            <Words>{goal}</Words>
          </dd>
        </div>
      )}
    </dl>
  )
}

function Requirements({ bid: { requirements, count } }: { bid: PaperBid }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <>
      <p className="allied-count">
        {(['covered', 'thin', 'gap'] as const).map((coverage) => (
          <span key={coverage}>
            <StatusMark kind="coverage" status={coverage} withLabel size={11} />{' '}
            {format.number(count[coverage])}
          </span>
        ))}
      </p>
      {count.openMusts > 0 && <p>{t('alliances.openMusts', { count: count.openMusts })}</p>}
      <table className="rows asked">
        <colgroup>
          <col />
          <col className="short" />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('alliances.asked')}</th>
            <th scope="col">{t('alliances.coverage')}</th>
            <th scope="col">{t('alliances.whoCovers')}</th>
          </tr>
        </thead>
        <tbody>
          {requirements.map((requirement) => (
            <RequirementRow key={requirement.id} requirement={requirement} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function RequirementRow({ requirement }: { requirement: PaperRequirement }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { title, weight, level, coverage, who, note } = requirement
  return (
    <tr>
      <th scope="row">
        <p className="row-title">
          <Words>{title}</Words>
        </p>
        <p className="because">
          {[
            t(`alliances.weight.${weight}`),
            level !== null && t('alliances.fromLevel', { level: format.number(level) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {note && <TeamNote text={note} />}
      </th>
      <td>
        <p className="row-state">
          <StatusMark kind="coverage" status={coverage} withLabel size={11} />
        </p>
      </td>
      <td>
        {who.length === 0 && format.number(null)}
        {who.map((one) => (
          <p key={one.name}>
            <StatusMark kind="coverage" status={one.coverage} size={10} /> <Words>{one.name}</Words>
            {one.proofs.length > 0 && (
              <span className="aside">
                {' · '}
                <Words>{shorten(one.proofs.map(plainText).join(', '), 120)}</Words>
              </span>
            )}
          </p>
        ))}
      </td>
    </tr>
  )
}

function Shares({ bid }: { bid: PaperBid }) {
  const { t } = useTranslation()
  const format = useFormat()
  const money = useMoney(bid)
  const { shares, left } = bid
  if (shares.length === 0) return null
  const percent = (share: number) => format.percent(share / whole, 2)
  return (
    <>
      <h2 className="divider" data-keep>
        {t('alliances.split')}
      </h2>
      <table className="rows shares">
        <thead>
          <tr>
            <th scope="col">{t('alliances.member')}</th>
            <th scope="col">{t('print.bid.work')}</th>
            <th scope="col">{t('alliances.field.value')}</th>
            <th scope="col">{t('alliances.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ name, work, value, amount }) => (
            <tr key={name}>
              <th scope="row">
                <Words>{name}</Words>
              </th>
              <td>{percent(work)}</td>
              <td>{percent(value)}</td>
              <td>
                <bdi>{money(amount)}</bdi>
              </td>
            </tr>
          ))}
          {(left.work !== 0 || left.value !== 0) && (
            <tr>
              <th scope="row">{t('print.bid.left')}</th>
              <td>{percent(left.work)}</td>
              <td>{percent(left.value)}</td>
              <td>{format.money(null)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </>
  )
}

function Tasks({ tasks }: { tasks: NonNullable<PaperBid['tasks']> }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <>
      <h2 className="divider" data-keep>
        {t('alliances.tasks')}
      </h2>
      <table className="rows">
        <tbody>
          {tasks.map(({ id, title, responsible, dueDay, doneAt }) => (
            <tr key={id}>
              <th scope="row">
                <Words>{title}</Words>
              </th>
              <td>
                <bdi>{responsible}</bdi>
              </td>
              <td>{doneAt ? t('print.bid.done') : format.day(dueDay, 'short')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
