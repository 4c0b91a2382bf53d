import { useTranslation } from 'react-i18next'
import type { PlanDayItem } from '../../../shared/print/exports.ts'
import { dayItemIcon } from '../../parts/day-item-icon.ts'
import { useFormat } from '../../parts/format.ts'
import { PillarSwatch } from '../../parts/pillar-swatch.tsx'
import { Words } from '../pieces.tsx'

/** What stands on a day beside posts: a note, an event, a campaign, a holiday, a day of a layer. */
export function ItemOnDays({ item: { layer, kind, title, time, place, own } }: { item: PlanDayItem }) {
  const { t } = useTranslation()
  const format = useFormat()
  const Icon = dayItemIcon(kind)
  return (
    <span className="grid-item" data-layer={layer}>
      <Icon size={9} stroke={1.5} role="img" aria-label={own?.name || t(`dayItems.of.${layer}`)} />
      {own && <PillarSwatch mark={own.mark} size={7} />}
      <span>
        {time && <bdi>{format.time(time)}</bdi>} <Words>{[title, place].filter(Boolean).join(', ')}</Words>
      </span>
    </span>
  )
}
