import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  costPerResult,
  type PaidLine,
  type PaidMonth,
  type PaidResultPatch,
  type PaidSum,
  sumPaid,
} from '../../../shared/review/paid-month.ts'
import type { ReviewAnswer } from '../../../shared/review/review-month.ts'
import { missing, useFormat } from '../../parts/format.ts'
import { isolate } from '../../parts/label.ts'
import { tellLines } from '../../parts/line-list.ts'
import { NetworkMark } from '../../parts/network-mark.tsx'
import { NumberEdit } from '../../parts/number-edit.tsx'
import { viewOf } from '../../parts/strategy-chapters.ts'
import { go } from '../../place.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { Section } from '../../ui/page/section.tsx'
import { keepText } from '../month/left-text.ts'
import { planToPay, tellPaid } from '../store.ts'
import shared from './account.module.css'
import classes from './paid-part.module.css'

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
          <Line key={`${line.effortId} ${line.currency} ${line.resultName}`} {...{ line, lines, review }} />
        ))}
        {sumPaid(lines).map((sum) => (
          <Sum key={`${sum.currency} ${sum.resultName}`} sum={sum} />
        ))}
      </tbody>
    </table>
  )
}

interface LineProps {
  line: PaidLine
  lines: readonly PaidLine[]
  review: ReviewAnswer
}

function Line({ line, lines, review }: LineProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { effortId, planned, spend, results, resultName, currency } = line
  const title = line.name || t('strategy.list.unnamed')
  const isOneOfSeveral = lines.filter((one) => one.effortId === effortId).length > 1
  const isFixed = review.closedAt !== null || isOneOfSeveral || currency !== ''
  const money = (value: number | null) => format.moneyIn(value, currency)
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
        <FilesOf line={line} />
      </th>
      <td>{format.money(planned)}</td>
      <td>
        {isFixed ? (
          money(spend)
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
        {isFixed ? (
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
        {isFixed ? (
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
      <td>{money(costPerResult(line))}</td>
    </tr>
  )
}

function Sum({ sum: { resultName, currency, spend, results, cost } }: { sum: PaidSum }) {
  const { t } = useTranslation()
  const format = useFormat()
  const money = (value: number | null) => format.moneyIn(value, currency)
  return (
    <tr className={classes.sum}>
      <th scope="row">{t('review.paid.sum', { name: resultName || t('review.paid.unnamed') })}</th>
      <td />
      <td>{money(spend)}</td>
      <td>{format.number(results, 2)}</td>
      <td dir="auto">{resultName}</td>
      <td>{money(cost)}</td>
    </tr>
  )
}

/** Where a file told it: the file and its lines. */
function FilesOf({ line: { files } }: { line: PaidLine }) {
  const { t } = useTranslation()
  if (files.length === 0) return null
  const told = files.map(({ name, lines }) =>
    t('review.paid.fileLines', { name: isolate(name), count: lines.length, lines: tellLines(lines, t) }),
  )
  return <div className={shared.small}>{told.join(' · ')}</div>
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
