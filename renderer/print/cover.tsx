import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, daysBetween, firstDayOf, lastDayOf, startOfWeek } from '../../shared/day.ts'
import { factsOf } from '../../shared/i18n/languages.ts'
import type { PlanDocument, PlanSection } from '../../shared/print/exports.ts'
import { weekOf } from '../../shared/week.ts'
import { BrandMark } from '../parts/brand-mark.tsx'
import { useFormat } from '../parts/format.ts'
import { isolate } from '../parts/label.ts'
import { isToAnswer } from './needs-paper.tsx'
import { Facts, MarkOfBrand, Words } from './pieces.tsx'

export function Cover({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <article className="cover" data-page="whole">
      {plan.brand.mark && <MarkOfBrand brand={plan.brand} className="cover-mark" />}
      <p className="cover-kicker">{t('print.cover.kicker')}</p>
      <h1 className="cover-brand" dir="auto">
        {plan.brand.name}
      </h1>
      <p className="cover-month">{format.heading(format.month(plan.month))}</p>
      <MonthMark plan={plan} />
      <Facts
        facts={known([
          [t('print.cover.madeOn'), format.day(plan.today, 'medium')],
          [t('print.cover.version'), <VersionOf plan={plan} key="version" />],
          [
            t('print.cover.lookBack'),
            plan.review && plan.sections.includes('review') && format.month(plan.review.month),
          ],
          [t('print.cover.edition'), t(`print.edition.${plan.edition}`)],
          [t('print.cover.preparedBy'), plan.preparedBy && <bdi>{plan.preparedBy}</bdi>],
          [t('print.cover.language'), factsOf(plan.language).name],
        ])}
      />
      <p className="cover-foot">
        <BrandMark size={18} />
        {t('print.cover.madeWith')}
      </p>
    </article>
  )
}

/** A cover names no gaps. */
function known(facts: readonly (readonly [name: string, value: ReactNode])[]) {
  return facts.filter(([, value]) => Boolean(value))
}

/** By its name while the strategy is what was agreed; else what it comes after. */
function VersionOf({ plan: { copyOf, since, version } }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (copyOf !== null) return <Words>{copyOf}</Words>
  if (!since) return format.number(version)
  return t('print.cover.since', {
    count: since.differences.length,
    name: isolate(since.name),
  })
}

const step = 22

/** The month as a field of dots, one a day: open without a post, filled with one, larger with more. */
function MonthMark({ plan }: { plan: PlanDocument }) {
  const { firstDay } = weekOf(`und-${plan.brand.country}`)
  const isRtl = factsOf(plan.language).dir === 'rtl'
  const start = startOfWeek(firstDayOf(plan.month), firstDay)
  const days = daysBetween(firstDayOf(plan.month), lastDayOf(plan.month)) + 1
  const counts = new Map<string, number>()
  for (const { variants } of plan.posts)
    for (const day of new Set(variants.map((variant) => variant.day)))
      if (day) counts.set(day, (counts.get(day) ?? 0) + 1)
  const cells = Array.from({ length: days }, (_, index) => addDays(firstDayOf(plan.month), index))
  const weeks = Math.ceil((daysBetween(start, lastDayOf(plan.month)) + 1) / 7)
  return (
    <svg
      className="month-mark"
      viewBox={`0 0 ${7 * step} ${weeks * step}`}
      style={{ blockSize: `${weeks * 13}mm` }}
      aria-hidden="true"
    >
      {cells.map((day) => {
        const place = daysBetween(start, day)
        const column = isRtl ? 6 - (place % 7) : place % 7
        const count = counts.get(day) ?? 0
        return (
          <circle
            key={day}
            cx={(column + 0.5) * step}
            cy={(Math.floor(place / 7) + 0.5) * step}
            r={count === 0 ? 3.2 : Math.min(9.5, 6 + count * 1.4)}
            className={count === 0 ? 'free' : 'taken'}
          />
        )
      })}
    </svg>
  )
}

/** Section names with the pages they begin on; the numbers are written once the pages are there. */
export function Contents({
  plan,
  titleOf,
}: {
  plan: PlanDocument
  titleOf: (section: PlanSection) => string
}) {
  const { t } = useTranslation()
  return (
    <article className="contents" data-page="whole">
      <div className="running" aria-hidden="true">
        <bdi>{plan.brand.name}</bdi>
      </div>
      <div className="body">
        <h1>{t('print.contents.title')}</h1>
        <ol>
          {plan.sections.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>
                <span className="contents-title">{titleOf(section)}</span>
                <span className="contents-about">
                  {section === 'needs' && !isToAnswer(plan)
                    ? t('print.needs.none')
                    : t(`print.${section}.about`, { count: countOf(plan, section) })}
                </span>
              </a>
              <span className="contents-page" data-page-of={section} />
            </li>
          ))}
        </ol>
        <p className="contents-note">
          {(plan.posts.length > 0 || isToAnswer(plan)) && `${t('print.contents.note')} `}
          {t('print.contents.dash')}
        </p>
      </div>
    </article>
  )
}

/** The count that a line of the contents names. */
function countOf(plan: PlanDocument, section: PlanSection): number {
  if (section === 'campaigns') return plan.campaigns.length
  return section === 'relationships' ? plan.relationships.all : plan.posts.length
}
