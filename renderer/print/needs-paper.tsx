import { useTranslation } from 'react-i18next'
import type { Language } from '../../shared/i18n/languages.ts'
import type { PlanDocument, PlanPost } from '../../shared/print/exports.ts'
import { useFormat } from '../parts/format.ts'
import { Opening, shorten, Words } from './pieces.tsx'

/** Whether there is a sheet to fill in and hand back. */
export function isToAnswer(plan: PlanDocument): boolean {
  const { needs, waiting } = needsOf(plan)
  return needs.length > 0 || waiting.length > 0
}

function needsOf({ review, posts }: PlanDocument) {
  return {
    needs: review?.items.filter(({ kind }) => kind === 'need') ?? [],
    waiting: posts.filter(({ state }) => state === 'inReview'),
  }
}

/** Questions are lettered, because posts have the numbers: an answer can name either without a doubt. */
const letters: Partial<Record<Language, string>> = { el: 'ΑΒΓΔΕΖΗΘΙΚΛΜ', he: 'אבגדהוזחטיכל' }

function letterAt(language: Language, index: number): string {
  return (letters[language] ?? 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')[index] ?? String(index + 1)
}

/** What the owner answers by pen: questions with room to write, then the posts that wait for a yes. */
export function NeedsPaper({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const { needs, waiting } = needsOf(plan)
  return (
    <>
      <Opening section="needs" {...(!isToAnswer(plan) && { lead: t('print.needs.none') })} />
      {needs.map((need, index) => (
        <div className="need" key={need.id}>
          <span className="need-number">{letterAt(plan.language, index)}</span>
          <div>
            <p className="need-text">
              <Words>{shorten(need.text, 600)}</Words>
            </p>
            <div className="answer" role="img" aria-label={t('print.needs.answer')} />
          </div>
        </div>
      ))}
      {waiting.length > 0 && <Waiting posts={waiting} />}
      {isToAnswer(plan) && (
        <div className="signature">
          <span>{t('print.needs.name')}</span>
          <span>{t('print.needs.date')}</span>
          <span>{t('print.needs.signature')}</span>
        </div>
      )}
    </>
  )
}

const decisions = ['yes', 'change', 'no'] as const

function Waiting({ posts }: { posts: PlanPost[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <>
      <h2 className="divider" data-keep>
        {t('print.needs.waiting', { count: posts.length })}
      </h2>
      <p className="because" data-keep>
        {t('print.needs.waitingHow')}
      </p>
      <table className="rows waiting">
        <colgroup>
          <col className="narrow" />
          <col />
          {decisions.map((decision) => (
            <col key={decision} className="box-column" />
          ))}
          <col className="remark" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('print.calendar.number')}</th>
            <th scope="col">{t('glossary.post')}</th>
            {decisions.map((decision) => (
              <th scope="col" key={decision} className="centred">
                {t(`print.needs.${decision}`)}
              </th>
            ))}
            <th scope="col">{t('print.needs.remark')}</th>
          </tr>
        </thead>
        <tbody>
          {posts.map((post) => (
            <tr key={post.id}>
              <td className="row-number">{post.number}</td>
              <td>
                <p className="row-title" dir="auto">
                  {post.title || shorten(post.text, 80)}
                </p>
                <p className="because">{format.day(post.variants[0]?.day, 'weekday')}</p>
              </td>
              {decisions.map((decision) => (
                <td key={decision} className="centred">
                  <span className="box" role="img" aria-label={t(`print.needs.${decision}`)} />
                </td>
              ))}
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
