import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { readableText } from '../../shared/calendar/outgoing.ts'
import type { PlanDocument, PlanIdea } from '../../shared/print/exports.ts'
import { useFormat } from '../parts/format.ts'
import { PillarSwatch } from '../parts/pillar-swatch.tsx'
import './ideas.css'
import { Account, Nothing, shorten, TeamNote, Words } from './pieces.tsx'

/** What waits for a day, pillar by pillar: to choose from around a table. */
export function IdeasPaper({ plan: { ideas = [], pillars } }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const format = useFormat()
  const groups = [...pillars, null]
    .map((pillar) => ({ pillar, own: ideas.filter(({ pillarId }) => pillarId === (pillar?.id ?? null)) }))
    .filter(({ own }) => own.length > 0)
  return (
    <>
      <div data-keep className="opening">
        <h1>{t('print.sheet.ideas')}</h1>
        <p className="lead">
          {t('print.ideas.count', { count: ideas.length, number: format.number(ideas.length) })}
        </p>
      </div>
      {ideas.length === 0 && <Nothing>{t('print.ideas.none')}</Nothing>}
      {groups.map(({ pillar, own }) => (
        <Fragment key={pillar?.id ?? ''}>
          <h2 className="divider ideas-pillar" data-keep>
            {pillar && <PillarSwatch mark={pillar.mark} size={10} />}
            <Words>{pillar ? pillar.name || t('strategy.list.unnamed') : t('library.noPillar')}</Words>
            <span className="ideas-count">{format.number(own.length)}</span>
          </h2>
          <ul className="ideas-list">
            {own.map((idea) => (
              <Idea key={idea.id} idea={idea} />
            ))}
          </ul>
        </Fragment>
      ))}
    </>
  )
}

function Idea({ idea }: { idea: PlanIdea }) {
  const { t } = useTranslation()
  const { title, type, campaign, audience, goal, channels, note, responsible } = idea
  const text = readableText(idea.text, idea.link).replace(/\s+/g, ' ').trim()
  return (
    <li className="idea">
      <span className="idea-box" aria-hidden />
      <div>
        <p className="row-title" dir="auto">
          {title || shorten(text, 120) || t('print.days.untitled')}
        </p>
        {title && text && (
          <p className="idea-text" dir="auto">
            {shorten(text, 200)}
          </p>
        )}
        <p className="row-marks">
          {type && <span>{t(`calendar.types.${type}`)}</span>}
          {channels.map((channel) => (
            <Account key={`${channel.network} ${channel.handle}`} {...channel} />
          ))}
          {campaign && <bdi>{campaign}</bdi>}
          {audience && (
            <span>
              {t('glossary.audience')}: <bdi>{audience}</bdi>
            </span>
          )}
          {goal ? (
            <span>
              {t('print.calendar.goalNumber', { number: goal.number })}{' '}
              <Words>{shorten(goal.title, 60)}</Words>
            </span>
          ) : (
            <span className="gap">{t('print.calendar.noGoal')}</span>
          )}
          {responsible && <bdi>{responsible}</bdi>}
        </p>
        {note && <TeamNote text={note} />}
      </div>
    </li>
  )
}
