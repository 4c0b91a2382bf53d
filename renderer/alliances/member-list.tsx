import { useTranslation } from 'react-i18next'
import { proofOn } from '../../shared/alliances/capability.ts'
import type { AllianceView, MemberLine } from '../../shared/alliances/room.ts'
import type { Day } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { api } from '../api.ts'
import { addRecord } from '../parts/alliance-edits.ts'
import { ContactPick } from '../parts/contact-pick.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { goToRecord } from '../place.ts'
import { save } from '../saving.ts'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { Section } from '../ui/page/section.tsx'
import classes from './alliances.module.css'

/** Who is in the alliance, what each does in it, and how much of what it can do is shown. */
export function MemberList({
  view: { alliance, members, today },
  shownId,
}: {
  view: AllianceView
  shownId: Id | undefined
}) {
  const { t } = useTranslation()
  const join = (contactId: Id) =>
    addRecord({ table: 'allianceMember', values: { allianceId: alliance.id, contactId } })
  return (
    <Section title={t('alliances.members')} aside={members.length}>
      <ul className={classes.plain} aria-label={t('alliances.members')}>
        {members.map((member) => (
          <Row key={member.id} member={member} today={today} isShown={member.id === shownId} />
        ))}
      </ul>
      {members.length < 2 ? <p className={classes.hint}>{t('alliances.hint.members')}</p> : null}
      <ForWriters>
        <ContactPick
          className={classes.picker ?? ''}
          kind="organisation"
          label={t('alliances.addMember')}
          without={members.flatMap(({ contactId }) => contactId ?? [])}
          onTake={join}
          onMake={async (name) =>
            join((await save(() => api.relationships.add({ kind: 'organisation', name }))).id)
          }
        />
      </ForWriters>
    </Section>
  )
}

function Row({ member, today, isShown }: { member: MemberLine; today: Day; isShown: boolean }) {
  const { t } = useTranslation()
  const { id, name, role, person, contactId, responsible, capabilities } = member
  const expired = capabilities.filter(({ proofs }) => proofOn(proofs, today) === 'expired').length
  return (
    <li className={classes.row} data-open={isShown || undefined}>
      <span className={classes.main}>
        <button type="button" className={classes.name} dir="auto" onClick={() => goToRecord(id)}>
          {name || t('relationships.noName')}
        </button>
        <span className={classes.quiet} dir="auto">
          {[contactId === null && t('alliances.ourselves'), role].filter(Boolean).join(' · ')}
        </span>
      </span>
      <bdi className={classes.person}>{person ?? (contactId === null ? responsible : '')}</bdi>
      <span className={classes.can} dir="auto">
        {capabilities.length === 0
          ? t('alliances.noCapabilities')
          : t('alliances.canDo', { count: capabilities.length })}
      </span>
      <span className={classes.warned}>
        {expired > 0 ? <StatusMark kind="proof" status="expired" withLabel /> : null}
      </span>
    </li>
  )
}
