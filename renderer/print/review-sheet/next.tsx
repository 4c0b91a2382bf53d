import { use } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewItem } from '../../../shared/review/review.ts'
import type { ReviewDocument } from '../../../shared/review/review-document.ts'
import { useFormat } from '../../parts/format.ts'
import { AsText } from '../as-text.ts'
import { shorten, Words } from '../pieces.tsx'
import { More, spare } from './more.tsx'
import { lastOf, Question } from './question.tsx'

const kinds = ['keep', 'stop', 'start', 'try'] as const
const longest = { turn: 120, need: 220 } as const

/** What the team keeps, stops, starts and tries, who does it until when; and what only the owner can decide. */
export function Next({ told }: { told: ReviewDocument }) {
  const { t } = useTranslation()
  const { items } = lastOf(told)
  const needs = items.filter(({ kind }) => kind === 'need')
  const turns = items.filter(({ kind }) => kind !== 'need')
  const isCut =
    turns.some(({ text }) => text.length > longest.turn) ||
    needs.some(({ text }) => text.length > longest.need)
  return (
    <>
      <Question number={5} title={t('print.told.next')} />
      {turns.length === 0 && <p className="because">{t('print.told.nothingNext')}</p>}
      {turns.length > 0 && (
        <div className="told-turns">
          {kinds.map((kind) => (
            <Turn key={kind} kind={kind} items={turns.filter((item) => item.kind === kind)} />
          ))}
        </div>
      )}
      <h3 className="told-needs">{t('print.needs.title')}</h3>
      {needs.length === 0 && <p className="because">{t('print.needs.none')}</p>}
      {needs.map((need, at) => (
        <Decision key={need.id} need={need} number={at + 1} rank={at} />
      ))}
      <More of="next" isCut={isCut} />
      {needs.length > 0 && (
        <div className="signature told-signature">
          <span>{t('print.needs.name')}</span>
          <span>{t('print.needs.date')}</span>
          <span>{t('print.needs.signature')}</span>
        </div>
      )}
    </>
  )
}

function Turn({ kind, items }: { kind: (typeof kinds)[number]; items: readonly ReviewItem[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isText = use(AsText)
  if (isText && items.length === 0) return null
  return (
    <div className="told-turn">
      <h3>{t(`print.review.${kind}`)}</h3>
      {items.length === 0 && <p className="because">{t('review.nothingHere')}</p>}
      <ul>
        {items.map((item, at) => (
          <li key={item.id} {...(at > 0 && spare('next', 20 + at))}>
            <Words>{shorten(item.text, longest.turn)}</Words>
            {(item.responsible || item.dueDay) && (
              <>
                {' '}
                <span className="aside">
                  {item.responsible && <bdi>{item.responsible}</bdi>}
                  {item.responsible && item.dueDay && ' · '}
                  {item.dueDay && format.day(item.dueDay, 'short')}
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

const decisions = ['yes', 'no', 'talk'] as const

/** A question with boxes to tick; its number is what an answer by mail names. */
function Decision({ need, number, rank }: { need: ReviewItem; number: number; rank: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = { yes: t('print.needs.yes'), no: t('print.needs.no'), talk: t('print.told.talk') }
  return (
    <div className="decision" {...(rank > 1 && spare('next', 10 + rank))}>
      <span className="need-number">{format.number(number)}</span>
      <p>
        <Words>{shorten(need.text, longest.need)}</Words>
        {need.dueDay && <span className="aside"> {format.day(need.dueDay, 'short')}</span>}
      </p>
      <p className="decision-boxes">
        {decisions.map((decision) => (
          <span key={decision}>
            <span className="box" role="img" aria-label={nameOf[decision]} /> {nameOf[decision]}
          </span>
        ))}
      </p>
    </div>
  )
}
