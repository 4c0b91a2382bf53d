import { ActionIcon, Button } from '@mantine/core'
import { IconAlertTriangle, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import {
  type Balance,
  isShort,
  type Mixing,
  mixes,
  mixOf,
  type Runway,
  runwaysOf,
  saidWeeks,
} from '../../../shared/calendar/balance.ts'
import { addMonths, type Month, monthOf } from '../../../shared/day.ts'
import { api } from '../../api.ts'
import { explain } from '../../parts/explain.ts'
import { useFormat } from '../../parts/format.ts'
import { NetworkMark, useNetworkName } from '../../parts/network-mark.tsx'
import { PillarSwatch, pillarHue } from '../../parts/pillar-swatch.tsx'
import { viewOf } from '../../parts/strategy-chapters.ts'
import { go, setView, usePlace } from '../../place.ts'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { Loading } from '../../ui/notice/loading.tsx'
import { Section } from '../../ui/page/section.tsx'
import { useRead } from '../../use-read.ts'
import { today, useCalendar } from '../store.ts'
import classes from './balance.module.css'

export const balanceTables = ['post', 'variant', 'pillar', 'channel', 'contentType', 'workspace']

/** What a month is made of against what it is meant to be, and how long the ideas last. */
export function BalanceShelf() {
  const { t } = useTranslation()
  const { view } = usePlace()
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(view?.month ?? '') ? (view?.month as Month) : monthOf(today())
  const { value, error, again } = useRead(month, () => api.library.readBalance({ month }), balanceTables)
  if (error)
    return <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
  return (
    <div className={classes.shelf}>
      <MonthStep month={month} />
      {value ? (
        <>
          <RunwayPart balance={value} />
          {value.posts.length === 0 ? <NothingToMix /> : null}
          <div className={classes.mixes} hidden={value.posts.length === 0}>
            {mixes.map((by) => (
              <MixMeter key={by} by={by} balance={value} />
            ))}
          </div>
        </>
      ) : (
        <Loading />
      )}
    </div>
  )
}

function MonthStep({ month }: { month: Month }) {
  const { t } = useTranslation()
  const format = useFormat()
  const show = (next: Month) => setView({ month: next === monthOf(today()) ? undefined : next })
  return (
    <div className={classes.month}>
      <ActionIcon aria-label={t('calendar.earlier')} onClick={() => show(addMonths(month, -1))}>
        <IconChevronLeft className="points" size={16} stroke={1.5} />
      </ActionIcon>
      <h2 className={classes.monthName}>{format.heading(format.month(month))}</h2>
      <ActionIcon aria-label={t('calendar.later')} onClick={() => show(addMonths(month, 1))}>
        <IconChevronRight className="points" size={16} stroke={1.5} />
      </ActionIcon>
    </div>
  )
}

/** A month without posts has no mix: why, and where its posts are planned. */
function NothingToMix() {
  const { t } = useTranslation()
  return (
    <Section title={t('library.mix.title')}>
      <p className={classes.quiet}>
        {t('library.mix.none')} {t('library.mix.noneWhy')}
      </p>
      <Button size="xs" onClick={() => go({ screen: 'calendar' })}>
        {t('library.mix.toCalendar')}
      </Button>
    </Section>
  )
}

function MixMeter({ by, balance }: { by: Mixing; balance: Balance }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { pillars, contentTypes } = useCalendar((state) => state.choices)
  const mix = mixOf(balance.posts, by, { pillars, contentTypes })
  const nameOf = (key: string | null) => {
    if (by === 'pillar')
      return key === null
        ? t('library.noPillar')
        : pillars.find(({ id }) => id === key)?.name || t('strategy.list.unnamed')
    if (key === null) return by === 'type' ? t('library.noType') : t('library.mix.noPurpose')
    return by === 'type' ? t(`calendar.types.${key}`) : t(`glossary.purpose.${key}`)
  }
  return (
    <Section
      title={t(`library.mix.${by}`)}
      aside={t('library.mix.posts', { count: mix.all, number: format.number(mix.all) })}
    >
      {mix.all > 0 && !mix.isEnough ? <p className={classes.quiet}>{t('library.mix.tooFew')}</p> : null}
      <ul className={classes.rows}>
        {mix.parts.map(({ key, count, share, target, standing }) => {
          const pillar = by === 'pillar' ? pillars.find(({ id }) => id === key) : undefined
          return (
            <li key={key ?? ''} className={classes.row}>
              <span className={classes.name} dir="auto">
                {pillar ? <PillarSwatch mark={pillar.mark} /> : null}
                {nameOf(key)}
              </span>
              <span className={classes.figure}>
                {t('library.mix.of', { some: format.number(count), all: format.number(mix.all) })}
              </span>
              <span
                className={classes.bar}
                style={{ ['--hue' as string]: pillar ? pillarHue(pillar.mark) : 'var(--rp-accent)' }}
                aria-hidden
              >
                <span className={classes.fill} style={{ inlineSize: `${share ?? 0}%` }} />
                {target === null ? null : (
                  <span
                    className={classes.target}
                    style={{ insetInlineStart: `${Math.min(100, target)}%` }}
                  />
                )}
              </span>
              <span className={classes.said}>
                {target === null
                  ? share === null || !mix.isEnough
                    ? null
                    : format.percent(share / 100, 0)
                  : mix.isEnough && share !== null
                    ? t('library.mix.toTarget', {
                        share: format.percent(share / 100, 0),
                        target: format.percent(target / 100, 0),
                      })
                    : t('library.mix.target', { target: format.percent(target / 100, 0) })}
                {standing ? (
                  <span className={classes.off}>
                    <IconAlertTriangle size={12} stroke={1.5} aria-hidden />
                    {t(`library.mix.${standing}`)}
                  </span>
                ) : null}
              </span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function RunwayPart({ balance }: { balance: Balance }) {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  const { pillars, channels } = useCalendar((state) => state.choices)
  const runways = runwaysOf(balance, channels, pillars)
  const { whole } = runways
  return (
    <Section
      title={t('library.runway.title')}
      aside={whole.weeks === null ? undefined : t('library.runway.whole', weeksOf(whole.weeks, format))}
    >
      <p className={classes.quiet}>
        {whole.perWeek === null
          ? t('library.runway.noCadence')
          : runways.spread === null
            ? t('library.runway.paceOfOne', { posts: format.number(whole.perWeek, 1) })
            : t('library.runway.pace', {
                posts: format.number(whole.perWeek, 1),
                channels: format.number(runways.spread, 1),
              })}{' '}
        {runways.withoutCadence > 0 ? t('library.runway.without', { count: runways.withoutCadence }) : null}
      </p>
      {whole.perWeek === null ? (
        <Button
          size="xs"
          className={classes.act}
          onClick={() => go({ screen: 'strategy', view: viewOf('channels') })}
        >
          {t('library.runway.toCadence')}
        </Button>
      ) : null}
      <div className={classes.runways}>
        <RunwayTable
          caption={t('library.by.pillar')}
          rows={runways.pillars}
          why={t('library.runway.noShare')}
          onWhy={() => go({ screen: 'strategy', view: viewOf('pillars') })}
          nameOf={(id) => {
            const pillar = pillars.find((one) => one.id === id)
            return (
              <>
                {pillar ? <PillarSwatch mark={pillar.mark} /> : null}
                <span dir="auto">{pillar?.name || t('strategy.list.unnamed')}</span>
              </>
            )
          }}
        />
        <RunwayTable
          caption={t('library.runway.byChannel')}
          rows={runways.channels}
          why={t('library.runway.noPace')}
          onWhy={() => go({ screen: 'strategy', view: viewOf('channels') })}
          nameOf={(id) => {
            const channel = channels.find((one) => one.id === id)
            return channel ? (
              <>
                <NetworkMark network={channel.network} isSilent />
                <bdi>{channel.handle || networkName(channel.network)}</bdi>
              </>
            ) : null
          }}
        />
      </div>
      {balance.ideas.unmapped > 0 && channels.length > 0 ? (
        <p className={classes.quiet}>
          {t('library.runway.unmapped', {
            count: balance.ideas.unmapped,
            number: format.number(balance.ideas.unmapped),
          })}
        </p>
      ) : null}
    </Section>
  )
}

export function weeksOf(weeks: number, format: ReturnType<typeof useFormat>) {
  const said = saidWeeks(weeks)
  return { count: said, weeks: format.number(said, 1) }
}

interface RunwayTableProps {
  caption: string
  rows: readonly Runway[]
  /** What is missing where nothing can be said. */
  why: string
  onWhy: () => void
  nameOf: (id: string | null) => React.ReactNode
}

function RunwayTable({ caption, rows, why, onWhy, nameOf }: RunwayTableProps) {
  const { t } = useTranslation()
  const format = useFormat()
  if (rows.length === 0) return null
  return (
    <table className={classes.table}>
      <caption>{caption}</caption>
      <thead className="spoken">
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col">{t('calendar.ideas')}</th>
          <th scope="col">{t('library.runway.perWeek')}</th>
          <th scope="col">{t('library.runway.title')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row" className={classes.name}>
              {nameOf(row.key)}
            </th>
            <td className={classes.figure}>
              {t('library.runway.ideas', { count: row.ideas, number: format.number(row.ideas) })}
            </td>
            <td className={classes.quiet}>
              {row.perWeek === null
                ? '–'
                : t('library.runway.aWeek', { posts: format.number(row.perWeek, 1) })}
            </td>
            <td className={classes.weeks}>
              {row.weeks === null ? (
                <button
                  type="button"
                  className={classes.why}
                  title={row.perWeek === null ? why : t('library.runway.noneMapped')}
                  onClick={onWhy}
                >
                  {t('library.runway.cannotSay')}
                </button>
              ) : (
                <span className={isShort(row) ? classes.off : undefined}>
                  {isShort(row) ? <IconAlertTriangle size={14} stroke={1.5} aria-hidden /> : null}
                  {row.ideas === 0
                    ? t('library.runway.dry')
                    : t('library.runway.weeks', weeksOf(row.weeks, format))}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
