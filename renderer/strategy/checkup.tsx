import { Button } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Finding, type FindingPlace, findingPlaces } from '../../shared/checkup/rule.ts'
import type { Network } from '../../shared/strategy/strategy.ts'
import type { StrategyView } from '../../shared/strategy/strategy-edits.ts'
import { explain } from '../parts/explain.ts'
import { readFindings, useFindings } from '../parts/findings.ts'
import { useFormat } from '../parts/format.ts'
import { useLabel } from '../parts/label.ts'
import { useNetworkName } from '../parts/network-mark.tsx'
import { viewOf } from '../parts/strategy-chapters.ts'
import { go, goToRecord } from '../place.ts'
import { EmptyState } from '../ui/notice/empty-state.tsx'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Loading } from '../ui/notice/loading.tsx'
import { Section } from '../ui/page/section.tsx'
import classes from './checkup.module.css'
import { startGoal } from './tree/tree-edits.ts'

/** The whole strategy read once through: what is weak or contradictory, in sentences that lead to where it is mended. */
export function Checkup({ view, shownId }: { view: StrategyView; shownId: string | undefined }) {
  const { t } = useTranslation()
  const { findings, error } = useFindings()
  if (error !== undefined) {
    return (
      <ErrorNote
        {...explain(error, t)}
        actions={<Button onClick={() => void readFindings()}>{t('app.tryAgain')}</Button>}
      />
    )
  }
  if (!findings) return <Loading />
  if (findings.length === 0 && view.goals.length === 0) return <NothingToRead />
  if (findings.length === 0) {
    return <EmptyState title={t('checkup.clear.title')} why={t('checkup.clear.why')} />
  }
  const places = findingPlaces.filter((place) => findings.some((finding) => finding.place === place))
  return (
    <>
      <p className={classes.intro}>{t('checkup.intro')}</p>
      {places.map((place) => (
        <Place
          key={place}
          place={place}
          findings={findings.filter((finding) => finding.place === place)}
          shownId={shownId}
        />
      ))}
    </>
  )
}

function NothingToRead() {
  const { t } = useTranslation()
  const write = () => {
    go({ screen: 'strategy' })
    startGoal()
  }
  return (
    <EmptyState
      title={t('checkup.empty.title')}
      why={t('checkup.empty.why')}
      action={
        <Button variant="filled" onClick={write}>
          {t('strategy.empty.write')}
        </Button>
      }
    />
  )
}

type Screens = Extract<FindingPlace, 'calendar' | 'relationships'>

function isScreen(place: FindingPlace): place is Screens {
  return place === 'calendar' || place === 'relationships'
}

interface PlaceProps {
  place: FindingPlace
  findings: Finding[]
  shownId: string | undefined
}

function Place({ place, findings, shownId }: PlaceProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const byRule = [...Map.groupBy(findings, ({ rule }) => rule)]
  return (
    <Section
      title={t(isScreen(place) ? `shell.${place}` : `strategy.tab.${place}`)}
      aside={format.number(findings.length)}
    >
      <ul className={classes.list}>
        {byRule.map(([rule, some]) => (
          <RuleFindings key={rule} findings={some} shownId={shownId} />
        ))}
      </ul>
    </Section>
  )
}

/** How many findings of one rule stand in the list before a button offers the rest. */
const first = 5

function RuleFindings({ findings, shownId }: { findings: Finding[]; shownId: string | undefined }) {
  const { t } = useTranslation()
  const [isAll, setAll] = useState(false)
  const write = useSentence()
  const shown = isAll ? findings : findings.slice(0, first)
  return (
    <>
      {shown.map((finding, at) => (
        <li key={finding.record ?? at}>
          <button
            type="button"
            className={classes.finding}
            aria-current={finding.record !== null && finding.record === shownId ? 'true' : undefined}
            onClick={() => mend(finding)}
          >
            <span>{write(finding)}</span>
            <IconChevronRight className={`points ${classes.arrow}`} size={16} stroke={1.5} aria-hidden />
          </button>
        </li>
      ))}
      {shown.length < findings.length ? (
        <li>
          <Button size="xs" variant="subtle" onClick={() => setAll(true)}>
            {t('checkup.more', { count: findings.length - shown.length })}
          </Button>
        </li>
      ) : null}
    </>
  )
}

/** Opens what mends a finding: beside the list where the record's own fields do, else at its place. */
function mend({ place, record, isBeside, values: { day, page, show } }: Finding): void {
  if (isBeside && record) goToRecord(record)
  else if (isScreen(place))
    go({ screen: place, record: record ?? undefined, view: day ? { day: String(day) } : undefined })
  else {
    const view = {
      ...viewOf(place),
      ...(page && { page: String(page) }),
      ...(show && { show: String(show) }),
    }
    go({ screen: 'strategy', record: record ?? undefined, view })
  }
}

function useSentence(): (finding: Finding) => string {
  const { t } = useTranslation()
  const format = useFormat()
  const write = useLabel()
  const networkName = useNetworkName()
  return ({ rule, values, parts }) => {
    const { network, handle } = values
    const channel = network
      ? { channel: `${networkName(network as Network)}${handle ? ` @${handle}` : ''}` }
      : {}
    const title = values.title === '' ? { title: t('strategy.list.unnamed') } : {}
    const other = values.other === '' ? { other: t('strategy.list.unnamed') } : {}
    const money =
      values.costs === undefined
        ? {}
        : { costs: format.money(Number(values.costs)), budget: format.money(Number(values.budget)) }
    const words = parts.length > 0 ? { parts: format.list(parts.map((part) => t(part))) } : {}
    return write({
      key: `checkup.finding.${rule}`,
      values: { ...values, ...channel, ...title, ...other, ...words, ...money },
    })
  }
}
