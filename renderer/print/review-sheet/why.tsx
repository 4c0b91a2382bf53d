import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/markdown/plain.ts'
import { engagementSetOf, ratedBy } from '../../../shared/review/engagement.ts'
import { spanOf } from '../../../shared/review/period.ts'
import type { ReviewDocument, ToldMonth } from '../../../shared/review/review-document.ts'
import type { PostLine } from '../../../shared/review/review-month.ts'
import { missing, useFormat } from '../../parts/format.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { Account, Nothing, shorten, Words } from '../pieces.tsx'
import { More, spare } from './more.tsx'
import { lastOf, Question } from './question.tsx'

const longestNote = { month: 700, quarter: 320, year: 160 } as const
const longestReason = 170

/** Whether the two pages tell a month's own words shorter, or without their paragraphs. */
export function isNoteCut(note: string): boolean {
  return plainText(note).length > longestNote.month || note.trim().includes('\n')
}

/** What the team says about it, what held objectives back, and which posts stood out. */
export function Why({ told }: { told: ReviewDocument }) {
  const { t } = useTranslation()
  const off = lastOf(told).standings.filter(
    ({ verdict, reason }) => (verdict === 'off' || verdict === 'atRisk') && reason.trim() !== '',
  )
  const notes = told.months.filter(({ note }) => note.trim() !== '')
  const posts = outstandingOf(told)
  const setbacks = told.months.flatMap((month) => month.setbacks)
  const length = longestNote[spanOf(told.period)]
  const isCut =
    notes.some(({ note }) => plainText(note).length > length) ||
    off.some(({ reason }) => reason.length > longestReason)
  const isSilent = notes.length + off.length + posts.length + setbacks.length === 0
  return (
    <>
      <Question number={3} title={t('print.told.why')} />
      {isSilent && <Nothing>{t('print.told.noReasons')}</Nothing>}
      {notes.map((month, at) => (
        <Note
          key={month.month}
          month={month}
          length={length}
          isNamed={spanOf(told.period) !== 'month'}
          rank={at}
        />
      ))}
      {off.length > 0 && (
        <ul className="reasons">
          {off.map(({ objectiveId, title, verdict, reason }, at) => (
            <li key={objectiveId} {...spare('why', 30 + at)}>
              <StatusMark kind="pace" status={verdict === 'off' ? 'off' : 'atRisk'} size={11} />
              <span>
                <strong>
                  <Words>{shorten(title, 90)}</Words>
                </strong>{' '}
                <Words>{shorten(reason, longestReason)}</Words>
              </span>
            </li>
          ))}
        </ul>
      )}
      {posts.length > 0 && (
        <table className="rows stood-out">
          <colgroup>
            <col className="stood-out-how" />
            <col />
            <col className="stood-out-rate" />
          </colgroup>
          <tbody>
            {posts.map(({ how, post }, at) => (
              <OutstandingPost key={`${how} ${post.id}`} how={how} post={post} told={told} rank={45 + at} />
            ))}
          </tbody>
        </table>
      )}
      {setbacks.length > 0 && <SetbackLine setbacks={setbacks} />}
      <More of="why" isCut={isCut} />
    </>
  )
}

function Note({
  month,
  length,
  isNamed,
  rank,
}: {
  month: ToldMonth
  length: number
  isNamed: boolean
  rank: number
}) {
  const format = useFormat()
  return (
    <p className="told-note" dir="auto" {...(rank > 0 && spare('why', 29 - rank))}>
      {isNamed && <strong>{format.heading(format.month(month.month, 'name'))} </strong>}
      <Words>{shorten(plainText(month.note), length)}</Words>
    </p>
  )
}

type How = 'best' | 'worst' | 'surprising'

/** One of each kind; where there are too few posts to rank, none is called best. */
function outstandingOf({ months }: ReviewDocument): { how: How; post: PostLine }[] {
  const ranked = months.filter(({ posts }) => posts.isRanked).map(({ posts }) => posts)
  const byRate = (some: readonly PostLine[], way: 1 | -1) =>
    some.toSorted((a, b) => way * ((b.rate?.share ?? 0) - (a.rate?.share ?? 0)))[0]
  const found: [How, PostLine | undefined][] = [
    [
      'best',
      byRate(
        ranked.flatMap(({ best }) => best),
        1,
      ),
    ],
    [
      'worst',
      byRate(
        ranked.flatMap(({ worst }) => worst),
        -1,
      ),
    ],
    ['surprising', ranked.flatMap(({ surprising }) => surprising)[0]],
  ]
  const seen = new Set<string>()
  return found.flatMap(([how, post]) => {
    if (!post || seen.has(post.id)) return []
    seen.add(post.id)
    return [{ how, post }]
  })
}

interface OutstandingProps {
  how: How
  post: PostLine
  told: ReviewDocument
  rank: number
}

function OutstandingPost({ how, post, told, rank }: OutstandingProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const channel = lastOf(told).channels.find(({ channelId }) => channelId === post.channelId)
  return (
    <tr {...spare('why', rank)}>
      <th scope="row">{t(`review.${how}`)}</th>
      <td>
        {channel?.network && <Account network={channel.network} handle="" />}{' '}
        <Words>{shorten(post.text, 84) || t('review.noText')}</Words>
      </td>
      <td className="figure">
        <bdi>{post.rate ? format.percent(post.rate.share) : missing}</bdi>{' '}
        <span className="aside">
          {t(`review.of.${ratedBy(lastOf(told).denominator)}`)}
          {channel?.network &&
            engagementSetOf(channel.network) === 'withClicks' &&
            `, ${t('review.set.withClicks')}`}
        </span>
      </td>
    </tr>
  )
}

function SetbackLine({ setbacks }: { setbacks: ToldMonth['setbacks'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const missed = setbacks.filter(({ kind, toDay }) => kind === 'missed' || toDay === null).length
  return (
    <p className="told-line">
      {t('print.told.setbacks', { count: setbacks.length, number: format.number(setbacks.length) })}
      {missed > 0 && ` · ${t('print.told.missed', { count: missed, number: format.number(missed) })}`}
    </p>
  )
}
