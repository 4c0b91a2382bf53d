import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../shared/day.ts'
import type { PlanApproval, PlanPost } from '../../shared/print/exports.ts'
import { useFormat, ZoneContext } from '../parts/format.ts'
import { PillarSwatch } from '../parts/pillar-swatch.tsx'

/** What a post belongs to: its pillar, its campaign, and whom it speaks to. */
export function PostMarks({ post: { pillar, campaign, audience } }: { post: PlanPost }) {
  const { t } = useTranslation()
  return (
    <>
      {pillar && (
        <span>
          <PillarSwatch mark={pillar.mark} size={8} /> <bdi>{pillar.name}</bdi>
        </span>
      )}
      {campaign && <bdi>{campaign}</bdi>}
      {audience && (
        <span>
          {t('glossary.audience')}: <bdi>{audience}</bdi>
        </span>
      )}
    </>
  )
}

/** Who said yes to it, and when. */
export function ApprovedBy({ person, side, at, number }: PlanApproval) {
  const { t } = useTranslation()
  const format = useFormat()
  const who = side === 'owner' ? t('print.calendar.owner', { person }) : person || t('print.calendar.someone')
  const day = format.day(dayOf(at, useContext(ZoneContext) ?? 'UTC'))
  return <p className="approved-by">{t('print.calendar.approvedBy', { who, day, number })}</p>
}
