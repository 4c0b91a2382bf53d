import { useTranslation } from 'react-i18next'
import type { PlanDocument, PlanPeople } from '../../shared/print/exports.ts'
import { isCrisisOpen } from '../../shared/strategy/crisis.ts'
import { missing, useFormat } from '../parts/format.ts'
import { Facts, Opening, Prose, Words } from './pieces.tsx'
import './people.css'

/** Who answers for social media and who does what, by which rules, and whom to call when something goes wrong. */
export function PeoplePaper({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const { people } = plan
  const { accountable, reportsTo, evangelist, sameMessage, activities, policies } = people
  const name = (text: string) => (text ? <Words>{text}</Words> : null)
  return (
    <>
      <Opening section="people" />
      <Facts
        facts={[
          [t('print.people.accountable'), name(accountable)],
          [t('print.people.reportsTo'), name(reportsTo)],
          [t('print.people.evangelist'), name(evangelist)],
        ]}
      />
      {activities.length > 0 && (
        <h2 className="divider" data-keep>
          {t('print.people.duties')}
        </h2>
      )}
      {activities.length > 0 && <DutyTable activities={activities} />}
      {sameMessage.trim() !== '' && (
        <h2 className="divider" data-keep>
          {t('print.people.sameMessage')}
        </h2>
      )}
      <Prose text={sameMessage} />
      {policies.length > 0 && (
        <h2 className="divider" data-keep>
          {t('print.people.policies')}
        </h2>
      )}
      {policies.length > 0 && <PolicyTable policies={policies} />}
      {!isCrisisOpen(people.crisis, people.calls) && <CrisisInShort people={people} />}
    </>
  )
}

const columns = ['responsible', 'accountable', 'consulted', 'informed'] as const

/** Names in cells, so that it reads as well with two people as with twenty. */
function DutyTable({ activities }: Pick<PlanPeople, 'activities'>) {
  const { t } = useTranslation()
  return (
    <table className="rows duties">
      <thead>
        <tr>
          <th scope="col">{t('print.people.activity')}</th>
          {columns.map((duty) => (
            <th scope="col" key={duty}>
              {t(`print.people.duty.${duty}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {activities.map((activity) => (
          <tr key={activity.id}>
            <th scope="row" className="row-title">
              <Words>{activity.title}</Words>
            </th>
            {columns.map((duty) => (
              <td key={duty}>
                {activity[duty].length === 0 && missing}
                {activity[duty].map((name) => (
                  <p key={name}>
                    <Words>{name}</Words>
                  </p>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function PolicyTable({ policies }: Pick<PlanPeople, 'policies'>) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <table className="rows policy-list">
      <thead>
        <tr>
          <th scope="col">{t('print.people.policy')}</th>
          <th scope="col">{t('print.people.version')}</th>
          <th scope="col">{t('print.people.since')}</th>
        </tr>
      </thead>
      <tbody>
        {policies.map(({ id, title, number, publishedDay }) => (
          <tr key={id}>
            <th scope="row" className="row-title">
              <Words>{title}</Words>
            </th>
            <td>{format.number(number)}</td>
            <td>{format.day(publishedDay)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function CrisisInShort({ people: { crisis, calls } }: { people: PlanPeople }) {
  const { t } = useTranslation()
  return (
    <>
      <h2 className="divider" data-keep>
        {t('print.people.crisis')}
      </h2>
      {calls.length > 0 && (
        <ol className="calls">
          {calls.map(({ id, name, task }) => (
            <li key={id}>
              <strong>
                <Words>{name}</Words>
              </strong>{' '}
              {task && <Words>{task}</Words>}
            </li>
          ))}
        </ol>
      )}
      {crisis.holders.trim() !== '' && (
        <Facts facts={[[t('print.crisis.holders'), <Words key="holders">{crisis.holders}</Words>]]} />
      )}
    </>
  )
}
