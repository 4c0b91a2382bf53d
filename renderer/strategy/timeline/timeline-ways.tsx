import { ActionIcon, Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { addMonths, isMonth } from '../../../shared/day.ts'
import { quarterOf, type Span, spanOf, type Zoom, zooms } from '../../../shared/strategy/timeline.ts'
import { useFormat } from '../../parts/format.ts'
import { setView, usePlace } from '../../place.ts'
import { Segments } from '../../ui/input/segments.tsx'
import { todayHere } from '../../workspace.ts'

const zoomNames = Object.keys(zooms) as Zoom[]

/** What time is looked at: half a year from this quarter on, unless the place says otherwise. */
export function useTimelineSpan(): { span: Span; zoom: Zoom; from: string } {
  const { view } = usePlace()
  const zoom = zoomNames.find((one) => one === view?.zoom) ?? 'half'
  const from = isMonth(view?.from) ? view.from : quarterOf(todayHere())
  return { span: spanOf(zoom, from), zoom, from }
}

/** Earlier and later, back to today, and how much is seen at once. */
export function TimelineWays() {
  const { t } = useTranslation()
  const format = useFormat()
  const { span, zoom, from } = useTimelineSpan()
  const step = (months: number) => setView({ from: addMonths(from, months) })
  return (
    <>
      <Segments
        label={t('strategy.timeline.zoom')}
        value={zoom}
        options={zoomNames.map((value) => ({ value, label: t(`strategy.timeline.zooms.${value}`) }))}
        onChange={(next) => setView({ zoom: next === 'half' ? undefined : next })}
      />
      <ActionIcon
        aria-label={t('strategy.timeline.earlier')}
        title={t('strategy.timeline.earlier')}
        onClick={() => step(zoom === 'quarter' ? -1 : -3)}
      >
        <IconChevronLeft className="points" size={16} stroke={1.5} />
      </ActionIcon>
      <Button size="xs" variant="subtle" color="gray" onClick={() => setView({ from: undefined })}>
        {t('strategy.timeline.today')}
      </Button>
      <ActionIcon
        aria-label={t('strategy.timeline.later')}
        title={t('strategy.timeline.later')}
        onClick={() => step(zoom === 'quarter' ? 1 : 3)}
      >
        <IconChevronRight className="points" size={16} stroke={1.5} />
      </ActionIcon>
      <span>{format.days(span.from, span.to, 'medium')}</span>
    </>
  )
}
