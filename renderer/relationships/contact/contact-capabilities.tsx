import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/record.ts'
import { api } from '../../api.ts'
import { CapabilityList } from '../../parts/capability-list.tsx'
import { go } from '../../place.ts'
import { useRead } from '../../use-read.ts'
import classes from './panel.module.css'

const tables = ['capability', 'capabilityProof', 'allianceMember', 'alliance', 'requirement', 'media']

/** What an organisation can do for a bid, whether it is in an alliance or not, and the alliances it is in. */
export function ContactCapabilities({ contactId }: { contactId: Id }) {
  const { t } = useTranslation()
  const { value } = useRead(
    `organisation ${contactId}`,
    () => api.alliances.readOrganisation(contactId),
    tables,
  )
  if (!value) return null
  const { capabilities, alliances, capabilityNames, today } = value
  return (
    <>
      <CapabilityList {...{ contactId, capabilities, today }} names={capabilityNames} />
      {alliances.map(({ memberId, allianceId, name }) => (
        <p key={memberId} className={classes.hint}>
          {t('alliances.memberOf')}{' '}
          <button
            type="button"
            className={classes.link}
            onClick={() => go({ screen: 'alliances', record: memberId, view: { alliance: allianceId } })}
          >
            <bdi>{name || t('alliances.noName')}</bdi>
          </button>
        </p>
      ))}
    </>
  )
}
