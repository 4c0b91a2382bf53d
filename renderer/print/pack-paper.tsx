import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { readableText } from '../../shared/calendar/outgoing.ts'
import type { PackDocument, PackPost } from '../../shared/posts/review-pack.ts'
import { decisions } from '../../shared/posts/workflow.ts'
import type { PlanComment } from '../../shared/print/exports.ts'
import { handleOf } from '../../shared/strategy/networks.ts'
import { useFormat } from '../parts/format.ts'
import { NetworkMark } from '../parts/network-mark.tsx'
import { Account, Lines, MarkOfBrand, Nothing, Words } from './pieces.tsx'
import { PostExtras } from './post-extras.tsx'
import './pack.css'

/** The document's own name, as a reader of PDF files and a browser show it. */
export function packTitle({ brand, pack }: PackDocument, t: TFunction): string {
  return `${brand.name}: ${t('reviewPack.paper.title', { name: pack.name })}`
}

/** A pack on paper: each post with its number, what it serves and says, and boxes to tick by pen. */
export function PackPaper({ document }: { document: PackDocument }) {
  const { t } = useTranslation()
  const { brand, pack, posts } = document
  return (
    <article
      className="section sheet pack"
      data-brand={brand.name}
      data-title={`${t('reviewPack.paper.number', { number: pack.number })} · ${pack.name}`}
    >
      {brand.mark && (
        <p data-keep>
          <MarkOfBrand brand={brand} className="sheet-mark" />
        </p>
      )}
      <div data-keep className="opening">
        <h1>{t('reviewPack.paper.title', { name: pack.name })}</h1>
        <p className="lead">
          <AboutPack document={document} />
        </p>
        <p className="how">{t('reviewPack.paper.how')}</p>
      </div>
      {posts.length === 0 && <Nothing>{t('reviewPack.paper.none')}</Nothing>}
      {posts.map((post) => (
        <div className="packed" key={post.number}>
          <span className="need-number">{post.number}</span>
          <div>
            <h2 className="row-title" dir="auto">
              {post.title}
            </h2>
            <PostFacts post={post} />
            <PostTexts post={post} />
            <Pictures post={post} />
            <div className="ticks" data-keep>
              {decisions.map((decision) => (
                <span key={decision}>
                  <span className="box" role="img" aria-label={t(`reviewPack.decision.${decision}`)} />{' '}
                  {t(`reviewPack.decision.${decision}`)}
                </span>
              ))}
              <span className="to-write">{t('reviewPack.paper.comment')}</span>
            </div>
          </div>
        </div>
      ))}
      <div className="signature">
        <span>{t('print.needs.name')}</span>
        <span>{t('print.needs.date')}</span>
        <span>{t('print.needs.signature')}</span>
      </div>
    </article>
  )
}

/** How many posts of whom, for whom, from whom and since when. */
export function AboutPack({ document: { brand, pack, posts } }: { document: PackDocument }) {
  const { t } = useTranslation()
  const format = useFormat()
  const day = format.day(pack.day, 'medium')
  const parts = [
    t('reviewPack.paper.about', { count: posts.length, brand: brand.name }),
    t('reviewPack.paper.number', { number: pack.number }),
    pack.addressee && t('reviewPack.paper.for', { addressee: pack.addressee }),
    pack.person ? t('reviewPack.paper.from', { person: pack.person, day }) : day,
  ]
  return <>{parts.filter(Boolean).join(' · ')}</>
}

/** When and where it goes out, and the goal it serves. */
export function PostFacts({
  post: { goal, type, variants },
}: {
  post: Pick<PackPost, 'goal' | 'type' | 'variants'>
}) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <>
      <ul className="outs">
        {variants.map(({ id, channel, day, time }) => (
          <li key={id}>
            {channel && <NetworkMark network={channel.network} size={12} isSilent />}
            <span>
              {format.day(day, 'weekday')}
              {', '}
              {time ? <bdi>{format.time(time)}</bdi> : t('print.calendar.noTime')}
              {' · '}
              {channel ? (
                <>
                  {t(`glossary.networkName.${channel.network}`)}
                  {channel.handle && (
                    <>
                      {' '}
                      <bdi dir="ltr">{handleOf(channel)}</bdi>
                    </>
                  )}
                </>
              ) : (
                t('print.calendar.noChannel')
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className="because">
        {goal ? (
          <>
            {t('print.calendar.goalNumber', { number: goal.number })} <Words>{goal.title}</Words>
          </>
        ) : (
          t('print.calendar.noGoal')
        )}
        {type && ` · ${t(`calendar.types.${type}`)}`}
      </p>
    </>
  )
}

/** What it says, on each channel where it says something of its own, and what the team says to the owner. */
export function PostTexts({
  post: { text, link, variants, forOwner },
}: {
  post: Pick<PackPost, 'text' | 'link' | 'variants' | 'forOwner'>
}) {
  const { t } = useTranslation()
  const own = variants.flatMap((variant) =>
    variant.text ? [{ ...variant, text: readableText(variant.text, variant.link ?? link) }] : [],
  )
  const isNeeded = text.trim() !== '' && (own.length < variants.length || variants.length === 0)
  return (
    <>
      {isNeeded && (
        <div className="post-text">
          <Lines text={readableText(text, link)} />
        </div>
      )}
      {own.map(({ id, channel, text }) => (
        <div className="own-text" key={id}>
          {channel && <Account {...channel} />}
          <Lines text={text} />
        </div>
      ))}
      {!isNeeded && own.length === 0 && <p className="because">{t('reviewPack.paper.noText')}</p>}
      <PostExtras link={link} text={text} variants={variants} />
      {forOwner.map(({ person, text }: PlanComment) => (
        <div className="for-owner" key={text}>
          <strong>
            {person ? t('print.calendar.forOwnerBy', { person }) : t('print.calendar.forOwner')}
          </strong>{' '}
          <Lines text={text} />
        </div>
      ))}
    </>
  )
}

export function Pictures({ post: { pictures } }: { post: Pick<PackPost, 'pictures'> }) {
  if (pictures.length === 0) return null
  return (
    <p className="pictures">
      {pictures.map(({ source, words }) => (
        <img key={source} src={source} alt={words} />
      ))}
    </p>
  )
}
