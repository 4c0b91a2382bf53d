import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { daysBetween } from '../../shared/day.ts'
import { type Brief, isStage } from '../../shared/relationships/brief.ts'
import { handleOf } from '../../shared/strategy/networks.ts'
import { useFormat } from './format.ts'
import { NetworkMark } from './network-mark.tsx'
import { StatusMark } from './status-mark.tsx'
import { useTypeName } from './type-name.ts'

/** How screen and paper each name what they draw alike. */
export type BriefLook = Record<
  | 'head'
  | 'photo'
  | 'name'
  | 'soft'
  | 'columns'
  | 'section'
  | 'lines'
  | 'line'
  | 'prose'
  | 'late'
  | 'accounts',
  string | undefined
>

interface BriefProps {
  brief: Brief
  look: BriefLook
  /** Longer texts are cut where the page has an end. */
  cut: (text: string) => string
  /** Draws the title of a post, which on the screen leads to it. */
  post?: (post: Brief['posts'][number]) => ReactNode
}

/** One page before a call: who it is, what we want, what was said and promised, and what is new. */
export function BriefBody(props: BriefProps) {
  const { look } = props
  return (
    <>
      <Head {...props} />
      <div className={look.columns}>
        <div>
          <Aims {...props} />
          <Promises {...props} />
          <Talks {...props} />
        </div>
        <div>
          <News {...props} />
          <Posts {...props} />
          <Worth {...props} />
          <Ways {...props} />
        </div>
      </div>
    </>
  )
}

function Head({ brief, look }: BriefProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const typeName = useTypeName()
  const { photo, name, type, jobTitle, organisation, place, industry, lastDay, nextDay, state, today } = brief
  const besides = brief.jobs.map((job) => [job.role, job.organisation].filter(Boolean).join(', '))
  const who = [type && typeName(type), jobTitle, organisation, ...besides, industry, place].filter(
    (part) => part !== null && part !== '',
  )
  return (
    <div className={look.head}>
      {photo ? <img className={look.photo} src={`data:image/jpeg;base64,${photo}`} alt="" /> : null}
      <div>
        <p className={look.name}>
          <bdi>{name || t('relationships.noName')}</bdi>
        </p>
        <p className={look.soft}>
          {who.map((part, index) => (
            <span key={part}>
              {index > 0 ? ' · ' : null}
              <bdi>{part}</bdi>
            </span>
          ))}
          {who.length > 0 ? ' · ' : null}
          {t(`relationships.stage.${brief.stage}`)}
        </p>
        <p className={look.soft}>
          {lastDay === null
            ? t('brief.neverSpoke')
            : t('brief.lastSpoke', { day: format.day(lastDay), count: daysBetween(lastDay, today) })}{' '}
          {nextDay === null ? null : t('brief.next', { day: format.day(nextDay) })}{' '}
          {state && state !== 'fine' ? <StatusMark kind="due" status={state} withLabel /> : null}
        </p>
      </div>
    </div>
  )
}

function Part({ title, look, children }: { title: string; look: BriefLook; children: ReactNode }) {
  return (
    <section className={look.section} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** Text with its name before it; nothing where nothing is written. */
function Said({ name, text, cut, look }: { name?: string; text: string } & Pick<BriefProps, 'cut' | 'look'>) {
  if (!text.trim()) return null
  return (
    <p className={look.prose}>
      {name ? <strong>{name}: </strong> : null}
      <bdi>{cut(text)}</bdi>
    </p>
  )
}

function Aims(props: BriefProps) {
  const { t } = useTranslation()
  const { aim, nextStep } = props.brief
  const isOpen = !aim.trim() && !nextStep.trim()
  return (
    <Part title={t('brief.aims')} look={props.look}>
      <Said {...props} text={aim} />
      <Said {...props} name={t('relationships.field.nextStep')} text={nextStep} />
      {isOpen ? <p className={props.look.soft}>{t('brief.noAims')}</p> : null}
    </Part>
  )
}

function Promises({ brief, look }: BriefProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { promises, promiseCount } = brief
  const more = promiseCount - promises.length
  return (
    <Part title={t('brief.promises')} look={look}>
      {promises.length === 0 ? <p className={look.soft}>{t('brief.noPromises')}</p> : null}
      <ul className={look.lines}>
        {promises.map(({ title, dueDay, responsible, isLate }) => (
          <li key={`${title}${dueDay}`} className={look.line}>
            <bdi>{title}</bdi>{' '}
            <span className={isLate ? look.late : look.soft}>
              {[isLate && t('brief.late'), dueDay && t('brief.due', { day: format.day(dueDay) }), responsible]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <p className={look.soft}>{t('brief.more', { count: more, number: format.number(more) })}</p>
      ) : null}
    </Part>
  )
}

function Talks({ brief, look, cut }: BriefProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { talks, talkCount } = brief
  const more = talkCount - talks.length
  return (
    <Part title={t('brief.talks')} look={look}>
      {talks.length === 0 ? <p className={look.soft}>{t('brief.noTalks')}</p> : null}
      <ol className={look.lines}>
        {talks.map(({ day, kind, text, mood }, index) => (
          // Two touchpoints of a day may say the same.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is read whole, and nothing in it keeps a state.
          <li key={index} className={look.line}>
            <span className={look.soft}>
              {[
                format.day(day),
                t(`relationships.touchpointKind.${kind}`),
                mood && t(`relationships.mood.${mood}`),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <Said text={text} cut={cut} look={look} />
          </li>
        ))}
      </ol>
      {more > 0 ? (
        <p className={look.soft}>{t('brief.more', { count: more, number: format.number(more) })}</p>
      ) : null}
    </Part>
  )
}

/** What one may not know yet: what changed about the contact, and what we did since. */
function News({ brief, look }: BriefProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const typeName = useTypeName()
  const { changes, kept, lastDay } = brief
  if (lastDay === null) return null
  const write = (value: string | null) => {
    if (value === null) return t('brief.nothing')
    return isStage(value) ? t(`relationships.stage.${value}`) : typeName(value)
  }
  return (
    <Part title={t('brief.news', { day: format.day(lastDay) })} look={look}>
      {changes.length + kept.length === 0 ? <p className={look.soft}>{t('brief.noNews')}</p> : null}
      <ul className={look.lines}>
        {changes.map(({ field, before, after }) => (
          <li key={field} className={look.line}>
            {t('brief.changed', {
              field: t(`relationships.field.${field}`),
              before: write(before),
              after: write(after),
            })}
          </li>
        ))}
        {kept.map(({ title, day }) => (
          <li key={`${title}${day}`} className={look.line}>
            {t('brief.kept')} <bdi>{title}</bdi> <span className={look.soft}>{format.day(day)}</span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Posts({ brief, look, post: draw }: BriefProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { posts } = brief
  return (
    <Part title={t('brief.posts')} look={look}>
      {posts.length === 0 ? <p className={look.soft}>{t('brief.noPosts')}</p> : null}
      <ul className={look.lines}>
        {posts.map((post) => (
          <li key={post.id} className={look.line}>
            {draw ? draw(post) : <bdi>{post.title || t('calendar.untitled')}</bdi>}{' '}
            <span className={look.soft}>
              {[post.day && format.day(post.day), t(`glossary.postState.${post.state}`)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Worth(props: BriefProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { goal, worth, value, relevance, influence, headcount, audiences } = props.brief
  const facts = [
    goal && t('brief.goal', { goal }),
    worth !== null && t('brief.worth', { worth }),
    influence !== null && t('brief.influence', { influence }),
    headcount !== null && t('brief.headcount', { count: headcount, number: format.number(headcount) }),
    audiences.length > 0 && t('brief.reaches', { audiences: format.list(audiences) }),
  ].filter(Boolean)
  const isOpen = facts.length === 0 && !value.trim() && !relevance.trim()
  return (
    <Part title={t('brief.value')} look={props.look}>
      {facts.length > 0 ? <p className={props.look.prose}>{facts.join(' · ')}</p> : null}
      <Said {...props} text={value} />
      <Said {...props} text={relevance} />
      {isOpen ? <p className={props.look.soft}>{t('brief.noValue')}</p> : null}
    </Part>
  )
}

/** How to reach them and how we speak with each other. */
function Ways(props: BriefProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { look } = props
  const { handles, addresses, languages, howWeTalk, context, responsible, ties } = props.brief
  const spoken = languages.split(' ').filter(Boolean)
  return (
    <Part title={t('brief.ways')} look={look}>
      <ul className={look.accounts}>
        {addresses.map(({ kind, value, label }) => (
          <li key={`${kind}${value}`}>
            <bdi dir={kind === 'post' ? 'auto' : 'ltr'}>{value}</bdi>{' '}
            {label ? <span className={look.soft}>{label}</span> : null}
          </li>
        ))}
        {handles.map(({ network, handle, followers }) => (
          <li key={`${network}${handle}`}>
            <NetworkMark network={network} size={13} /> <bdi dir="ltr">{handleOf({ network, handle })}</bdi>{' '}
            {followers === null ? null : (
              <span className={look.soft}>
                {t('brief.followers', { count: followers, number: format.number(followers) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      <Said
        {...props}
        name={t('relationships.field.languages')}
        text={format.list(spoken.map((code) => format.languageName(code)))}
      />
      <Said {...props} name={t('relationships.field.responsible')} text={responsible} />
      <Said {...props} name={t('relationships.field.howWeTalk')} text={howWeTalk} />
      <Said {...props} name={t('relationships.field.context')} text={context} />
      <Said
        {...props}
        name={t('relationships.ties')}
        text={format.list(ties.map(({ name, how }) => (how ? `${name} (${how})` : name)))}
      />
    </Part>
  )
}
