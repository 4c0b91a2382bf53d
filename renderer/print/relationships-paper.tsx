import { useTranslation } from 'react-i18next'
import type { PlanContact, PlanDocument } from '../../shared/print/exports.ts'
import { useFormat } from '../parts/format.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import { Account, Nothing, Opening, shorten, TeamNote, Words } from './pieces.tsx'

export function RelationshipsPaper({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { all, due, slipping, contacts } = plan.relationships
  return (
    <>
      <Opening section="relationships" />
      {all === 0 ? (
        <Nothing>{t('print.relationships.none')}</Nothing>
      ) : (
        <div className="tally" data-keep>
          <Tally number={format.number(all)} name={t('print.relationships.all', { count: all })} />
          <Tally number={format.number(due)} name={t('glossary.due.due')} mark="due" />
          <Tally number={format.number(slipping)} name={t('glossary.due.slipping')} mark="slipping" />
        </div>
      )}
      {contacts.length > 0 && <ContactTable contacts={contacts} />}
      {contacts.length > 0 && all > contacts.length && (
        <p className="because">{t('print.relationships.more', { count: all - contacts.length })}</p>
      )}
    </>
  )
}

function Tally({ number, name, mark }: { number: string; name: string; mark?: 'due' | 'slipping' }) {
  return (
    <div>
      <strong>{number}</strong>
      {mark ? <StatusMark kind="due" status={mark} withLabel size={11} /> : <span>{name}</span>}
    </div>
  )
}

function ContactTable({ contacts }: { contacts: PlanContact[] }) {
  const { t } = useTranslation()
  return (
    <table className="rows contacts">
      <colgroup>
        <col className="who" />
        <col />
        <col className="touch" />
        <col className="next" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('print.relationships.who')}</th>
          <th scope="col">{t('print.relationships.value')}</th>
          <th scope="col">{t('print.relationships.touch')}</th>
          <th scope="col">{t('print.relationships.next')}</th>
        </tr>
      </thead>
      <tbody>
        {contacts.map((contact) => (
          <ContactRow
            key={`${contact.name} ${contact.organisation} ${contact.handle?.handle}`}
            contact={contact}
          />
        ))}
      </tbody>
    </table>
  )
}

function ContactRow({ contact }: { contact: PlanContact }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { name, organisation, handle, value, goal, nextStep, responsible, lastDay, nextDay, state } = contact
  return (
    <tr>
      <td>
        <p className="row-title" dir="auto">
          {name}
        </p>
        {organisation && (
          <p>
            <Words>{organisation}</Words>
          </p>
        )}
        {handle && <Account {...handle} />}
      </td>
      <td>
        {value && (
          <p>
            <Words>{shorten(value, 300)}</Words>
          </p>
        )}
        {goal !== null && <p className="because">{t('print.relationships.goal', { number: goal })}</p>}
        {contact.note && <TeamNote text={contact.note} />}
      </td>
      <td>
        {(state === 'due' || state === 'slipping') && (
          <p className="row-state">
            <StatusMark kind="due" status={state} withLabel size={11} />
          </p>
        )}
        <dl className="dates">
          <div>
            <dt>{t('print.relationships.last')}</dt>
            <dd>{format.day(lastDay, 'short')}</dd>
          </div>
          <div>
            <dt>{t('print.relationships.due')}</dt>
            <dd>{format.day(nextDay, 'short')}</dd>
          </div>
        </dl>
      </td>
      <td>
        {nextStep && (
          <p>
            <Words>{shorten(nextStep, 200)}</Words>
          </p>
        )}
        {responsible && (
          <p className="because">
            <bdi>{responsible}</bdi>
          </p>
        )}
      </td>
    </tr>
  )
}
