import { useTranslation } from 'react-i18next'
import type { PlanDocument, PlanName } from '../../shared/print/exports.ts'
import { handleOf } from '../../shared/strategy/networks.ts'
import { useFormat } from '../parts/format.ts'
import { NetworkMark, useNetworkName } from '../parts/network-mark.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import './channels.css'
import { Words } from './pieces.tsx'

/** Our name on every network that somebody has looked at. */
export function Names({ plan: { names } }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useNetworkName()
  if (names.length === 0) return null
  return (
    <>
      <h2 className="divider" data-keep>
        {t('print.channels.names')}
      </h2>
      <table className="rows">
        <colgroup>
          <col className="network-column" />
          <col />
          <col className="whose-column" />
          <col className="looked-column" />
        </colgroup>
        <thead>
          <tr>
            {(['glossary.network', 'print.channels.name', 'print.channels.whose'] as const).map((head) => (
              <th scope="col" key={head}>
                {t(head)}
              </th>
            ))}
            <th scope="col">{t('print.channels.looked')}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name.network}>
              <td>
                <NetworkMark network={name.network} size={13} isSilent /> {nameOf(name.network)}
              </td>
              <td>
                <bdi className="whole" dir="ltr">
                  {handleOf(name)}
                </bdi>
                <Done name={name} />
              </td>
              <td className="row-state">
                {name.state && <StatusMark kind="nameState" status={name.state} withLabel />}
              </td>
              <td>{format.day(name.day)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** The team's own: what was noted, and what was done about an impostor. */
function Done({ name: { note, steps = [] } }: { name: PlanName }) {
  const format = useFormat()
  return (
    <>
      {note && (
        <p className="because">
          <Words>{note}</Words>
        </p>
      )}
      {steps.map(({ id, title, day, person }) => (
        <p className="because" key={id}>
          {day && `${format.day(day)} · `}
          <Words>{title}</Words>
          {person && (
            <>
              {' · '}
              <bdi>{person}</bdi>
            </>
          )}
        </p>
      ))}
    </>
  )
}
