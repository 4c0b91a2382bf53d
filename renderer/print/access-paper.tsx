import { useTranslation } from 'react-i18next'
import type { PlanAccess, PlanDocument } from '../../shared/print/exports.ts'
import { technologyFields } from '../../shared/strategy/channel-policy.ts'
import { missing, useFormat } from '../parts/format.ts'
import { useNetworkName } from '../parts/network-mark.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import './channels.css'
import { Account, Prose } from './pieces.tsx'

/** The team's own: who can get into each channel and what guards it, then what holds for all. */
export function Access({ plan: { access } }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  if (!access) return null
  const rules = technologyFields.filter((field) => access.rules[field].trim() !== '')
  return (
    <>
      {access.accounts.length > 0 && (
        <h2 className="divider" data-keep>
          {t('strategy.access.title')}
        </h2>
      )}
      {access.accounts.length > 0 && <Accounts {...access} />}
      {(rules.length > 0 || access.rules.lockers) && (
        <h2 className="divider" data-keep>
          {t('strategy.technology.title')}
        </h2>
      )}
      {rules.map((field) => (
        <div className="finding" key={field}>
          <p className="because">{t(`strategy.technology.field.${field}`)}</p>
          <div>
            <Prose text={access.rules[field]} />
          </div>
        </div>
      ))}
      {access.rules.lockers && (
        <div className="finding">
          <p className="because">{t('strategy.technology.field.lockers')}</p>
          <bdi>{access.rules.lockers}</bdi>
        </div>
      )}
    </>
  )
}

const heads = ['people', 'custodian', 'recovery'] as const

function Accounts({ accounts }: PlanAccess) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useNetworkName()
  return (
    <table className="rows">
      <colgroup>
        <col className="account-column" />
        <col className="factor-column" />
        {heads.map((head) => (
          <col key={head} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('glossary.channel')}</th>
          <th scope="col">{t('strategy.access.twoFactor')}</th>
          {heads.map((head) => (
            <th scope="col" key={head}>
              {t(`strategy.access.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {accounts.map(({ id, network, handle, twoFactor, people, custodian, recoveryContact }) => (
          <tr key={id}>
            <th scope="row">
              <p>{nameOf(network)}</p>
              {handle && <Account network={network} handle={handle} />}
            </th>
            <td className="row-state">
              {twoFactor ? <StatusMark kind="secondFactor" status={twoFactor} withLabel /> : missing}
            </td>
            {[format.list(people), custodian, recoveryContact].map((who, place) => (
              <td key={heads[place]}>
                <bdi>{who || missing}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
