import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  costPerResult,
  type PaidLine,
  type PaidMonth,
  type PaidResultPatch,
  sumPaid,
} from '../../shared/paid-month.ts'
import type { ReviewAnswer } from '../../shared/review-month.ts'
import { missing, useFormat } from '../parts/format.ts'
import { NetworkMark } from '../parts/network-mark.tsx'
import { NumberEdit } from '../parts/number-edit.tsx'
import { viewOf } from '../parts/strategy-chapters.ts'
import { go } from '../place.ts'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { Section } from '../ui/page/section.tsx'
import shared from './account.module.css'
import { keepText } from './left-text.ts'
import classes from './paid-part.module.css'
import { planToPay, tellPaid } from './store.ts'

/** What was paid to be seen in the month and what it brought, and what people liked without. */
export function PaidPart({ review }: { review: ReviewAnswer }) {
  const { t } = useTranslation()
  const { paid } = review
  if (paid === null || paid.lines.length + paid.candidates.length === 0) return null
  return (
    <Section title={t('review.paid.title')}>
      {paid.lines.length > 0 ? <Lines review={review} lines={paid.lines} /> : null}
      {paid.candidates.length > 0 ? (
        <Candidates candidates={paid.candidates} isClosed={review.closedAt !== null} />
      ) : null}
    </Section>
  )
}

function Lines({ review, lines }: { review: ReviewAnswer; lines: readonly PaidLine[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <table className={`${shared.values} ${classes.paid}`}>
      <thead>
        <tr>
          <th scope="col">{t('strategy.field.name')}</th>
          <th scope="col">{t('review.paid.planned')}</th>
          <th scope="col">{t('review.paid.spend')}</th>
          <th scope="col">{t('review.paid.results')}</th>
          <th scope="col">{t('review.paid.resultName')}</th>
          <th scope="col">{t('review.paid.cost')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.effortId} line={line} review={review} />
        ))}
        {sumPaid(lines).map(({ resultName, spend, results, cost }) => (
          <tr key={resultName} className={classes.sum}>
            <th scope="row">{t('review.paid.sum', { name: resultName || t('review.paid.unnamed') })}</th>
            <td />
            <td>{format.money(spend)}</td>
            <td>{format.number(results)}</td>
            <td dir="auto">{resultName}</td>
            <td>{format.money(cost)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Line({ line, review }: { line: PaidLine; review: ReviewAnswer }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { effortId, planned, spend, results, resultName } = line
  const title = line.name || t('strategy.list.unnamed')
  const isClosed = review.closedAt !== null
  const field = (name: keyof PaidResultPatch) => {
    const { onDraft, saved } = keepText(review.month, `paid/${effortId}/${name}`)
    return {
      onDraft,
      onSave: (value: number | string | null) =>
        saved(() => tellPaid(review.month, effortId, { [name]: value })),
    }
  }
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          dir="auto"
          className={shared.up}
          onClick={() => go({ screen: 'strategy', record: effortId, view: viewOf('budget') })}
        >
          {title}
        </button>
      </th>
      <td>{format.money(planned)}</td>
      <td>
        {isClosed ? (
          format.money(spend)
        ) : (
          <NumberEdit
            label={t('review.paid.spendOf', { title })}
            value={spend}
            min={0}
            placeholder={missing}
            {...field('spend')}
          />
        )}
      </td>
      <td>
        {isClosed ? (
          format.number(results, 2)
        ) : (
          <NumberEdit
            label={t('review.paid.resultsOf', { title })}
            value={results}
            min={0}
            placeholder={missing}
            {...field('results')}
          />
        )}
      </td>
      <td>
        {isClosed ? (
          <bdi>{resultName}</bdi>
        ) : (
          <InlineEdit
            label={t('review.paid.nameOf', { title })}
            placeholder={t('review.paid.resultNameHint')}
            value={resultName}
            {...field('resultName')}
          />
        )}
      </td>
      <td>{format.money(costPerResult(line))}</td>
    </tr>
  )
}

interface CandidatesProps {
  candidates: PaidMonth['candidates']
  isClosed: boolean
}

function Candidates({ candidates, isClosed }: CandidatesProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <>
      <h3 className={shared.listTitle}>{t('review.paid.candidates')}</h3>
      <ul className={shared.posts}>
        {candidates.map((candidate) => (
          <li key={candidate.resultId} className={shared.post}>
            <div className={shared.words}>
              <span className={classes.title}>
                <NetworkMark network={candidate.network} size={14} />
                <bdi className={shared.link}>{candidate.title || t('review.noText')}</bdi>
              </span>
              <div className={shared.small}>
                {t('review.paid.candidate', {
                  share: format.percent(candidate.share),
                  middle: format.percent(candidate.middle),
                  number: format.number(candidate.count),
                })}
              </div>
            </div>
            {isClosed ? null : (
              <ForWriters>
                <Button
                  size="xs"
                  variant="subtle"
                  onClick={() => void planToPay(candidate).catch(() => undefined)}
                >
                  {t('review.paid.plan')}
                </Button>
              </ForWriters>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
