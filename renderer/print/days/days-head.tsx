import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { postStates } from '../../../shared/calendar/calendar.ts'
import { type DayLayer, dayLayers } from '../../../shared/calendar/day-items.ts'
import type { PlanDocument, PlanSelection } from '../../../shared/print/exports.ts'
import { handleOf } from '../../../shared/strategy/networks.ts'
import { dayItemIcon } from '../../parts/day-item-icon.ts'
import { useFormat } from '../../parts/format.ts'
import { isolate } from '../../parts/label.ts'
import { PillarSwatch } from '../../parts/pillar-swatch.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'
import './days.css'

/** How a sheet of the calendar begins: which days, how many posts, and why there may be more than it shows. */
export function DaysHead({ plan, title }: { plan: PlanDocument; title: string }) {
  const { t } = useTranslation()
  const { posts, days } = plan
  return (
    <div data-keep className="opening days-opening">
      <h1 id={plan.sheet?.kind}>{title}</h1>
      <p className="lead">
        {plan.brand.name} · {t('print.days.posts', { count: posts.length })}
      </p>
      {days.selection && <Selection selection={days.selection} />}
      {plan.isCut && <p className="selection">{t('print.days.cut')}</p>}
    </div>
  )
}

export function useMonthTitle({ month }: PlanDocument): string {
  const format = useFormat()
  return format.heading(format.month(month))
}

function Selection({ selection }: { selection: PlanSelection }) {
  const { t } = useTranslation()
  const format = useFormat()
  const parts = partsOf(selection, t).map(({ name, values }) => `${name}: ${format.list(values)}`)
  const others = [
    selection.search && t('print.days.words', { words: isolate(selection.search) }),
    selection.isLoose && t('print.days.loose'),
  ].filter(Boolean)
  const said = [...parts, ...others].join(' · ')
  const view = selection.view === null ? '' : `${t('print.days.view', { name: isolate(selection.view) })} `
  return (
    <p className="selection">
      {view}
      {said ? t('print.days.only', { what: said }) : t('print.days.some')}
    </p>
  )
}

function partsOf({ channels, named, types, states }: PlanSelection, t: TFunction) {
  const accounts = channels.map(({ network, handle }) =>
    [t(`glossary.networkName.${network}`), handle && isolate(handleOf({ network, handle }))]
      .filter(Boolean)
      .join(' '),
  )
  return [
    { name: t('glossary.channel'), values: accounts },
    ...named.map(({ kind, names }) => ({ name: t(`glossary.${kind}`), values: names.map(isolate) })),
    { name: t('print.days.type'), values: types.map((type) => t(`calendar.types.${type}`)) },
    { name: t('print.days.state'), values: states.map((state) => t(`glossary.postState.${state}`)) },
  ].filter(({ values }) => values.length > 0)
}

/** What the marks on the sheet mean; only those that are on it. */
export function DaysLegend({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const { posts, dayItems } = plan
  const states = postStates.filter((state) => posts.some((post) => post.state === state))
  const pillars = plan.pillars.filter(({ name }) => posts.some(({ pillar }) => pillar?.name === name))
  const layers = dayLayers.filter((layer) => layer !== 'own' && dayItems.some((item) => item.layer === layer))
  const own = new Map(dayItems.flatMap((item) => (item.own ? [[item.own.id, item.own]] : [])))
  if (states.length + pillars.length + layers.length + own.size === 0) return null
  return (
    <p className="days-legend" data-keep>
      {states.map((state) => (
        <StatusMark key={state} kind="postState" status={state} withLabel size={10} />
      ))}
      {pillars.map(({ id, name, mark }) => (
        <span key={id}>
          <PillarSwatch mark={mark} size={8} /> <bdi>{name}</bdi>
        </span>
      ))}
      {layers.map((layer) => (
        <span key={layer}>
          <LayerMark layer={layer} /> {t(`dayItems.of.${layer}`)}
        </span>
      ))}
      {[...own.values()].map(({ id, name, mark }) => (
        <span key={id}>
          <LayerMark layer="own" /> <PillarSwatch mark={mark} size={8} /> <bdi>{name}</bdi>
        </span>
      ))}
    </p>
  )
}

const usualKind: Record<DayLayer, string> = {
  notes: 'general',
  events: 'otherEvent',
  tasks: 'task',
  bids: 'bid',
  campaigns: 'campaign',
  holidays: '',
  own: 'own',
}

function LayerMark({ layer }: { layer: DayLayer }) {
  const Icon = dayItemIcon(usualKind[layer])
  return <Icon size={11} stroke={1.5} aria-hidden />
}
