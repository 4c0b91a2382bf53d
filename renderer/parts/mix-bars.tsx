import { useTranslation } from 'react-i18next'
import { postTypes } from '../../shared/calendar/calendar.ts'
import type { MixDone, MixDonePart } from '../../shared/review/mix-done.ts'
import { BarChart } from '../ui/charts/bar-chart.tsx'
import type { ChartTable } from '../ui/charts/chart-figure.tsx'
import { useFormat } from './format.ts'
import { PillarSwatch } from './pillar-swatch.tsx'

export type MixBy = 'pillar' | 'type'

/** How the names and numbers of a mix are told. */
export function useMixWords(mix: MixDone, by: MixBy) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = ({ key, name }: MixDonePart) => {
    const type = postTypes.find((one) => one === key)
    if (by === 'type' && type) return t(`calendar.types.${type}`)
    return key === null ? t(`charts.mix.none.${by}`) : name
  }
  const shareOf = (count: number) => (mix.planned === 0 ? null : count / mix.planned)
  return {
    nameOf,
    textOf: ({ planned, done, target }: MixDonePart) => {
      const said = t('charts.mix.doneOf', { done: format.number(done), planned: format.number(planned) })
      return target === null
        ? said
        : `${said} · ${t('charts.mix.aim', { share: format.percent(target / 100, 0) })}`
    },
    table: {
      heads: [
        t(`charts.mix.${by}`),
        t('charts.mix.planned'),
        t('charts.mix.done'),
        t('charts.mix.share'),
        t('charts.mix.target'),
      ],
      rows: mix[by].map((part) => [
        nameOf(part),
        format.number(part.planned),
        format.number(part.done),
        format.percent(shareOf(part.planned), 0),
        format.percent(part.target === null ? null : part.target / 100, 0),
      ]),
    } satisfies ChartTable,
  }
}

interface MixBarsProps {
  mix: MixDone
  by: MixBy
  label: string
  paperWidth?: number
}

/** Planned and gone out, under each other, with the mark that the plan aims at. */
export function MixBars({ mix, by, label, paperWidth }: MixBarsProps) {
  const { nameOf, textOf } = useMixWords(mix, by)
  return (
    <BarChart
      label={label}
      looks={['full', 'striped']}
      paperWidth={paperWidth}
      groups={mix[by].map((part) => ({
        key: part.key ?? '',
        name: (
          <>
            {part.mark === null ? null : <PillarSwatch mark={part.mark} size={10} />}{' '}
            <bdi>{nameOf(part)}</bdi>
          </>
        ),
        values: [part.done, part.planned - part.done],
        target: part.target === null ? null : (part.target / 100) * mix.planned,
        text: textOf(part),
      }))}
    />
  )
}
