import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { levels } from '../../shared/alliances/capability.ts'
import type { PaperCapability, PaperMember, PaperProject } from '../../shared/alliances/paper.ts'
import { plainText } from '../../shared/markdown/plain.ts'
import type { PlanDocument, Sheet } from '../../shared/print/exports.ts'
import { useFormat } from '../parts/format.ts'
import './alliance.css'
import { Nothing, Prose, shorten, Words } from './pieces.tsx'

/** As many projects as a client reads of. */
const mostProjects = 3

/** One page for a client: what an alliance, or one of its members, can do, what shows it, and what was done together. */
export function AlliancePaper({ plan: { alliance, sheet } }: { plan: PlanDocument; id: Sheet['id'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (!alliance) return <Nothing>{t('print.alliance.none')}</Nothing>
  const { name, purpose, form, foundedDay, members, resources, projects } = alliance
  const [only] = members
  const isMember = sheet?.kind === 'allianceMember' && only
  const told = projects.filter(({ outcome }) => outcome.trim() !== '').slice(0, mostProjects)
  return (
    <>
      <div data-keep className="opening">
        <h1>
          <Words>{isMember ? only.name : name}</Words>
        </h1>
        <p className="lead">
          {isMember
            ? t('print.alliance.memberOf', { name: `\u2068${name}\u2069` })
            : [form, foundedDay && t('print.alliance.since', { day: format.day(foundedDay) })]
                .filter(Boolean)
                .join(' · ')}
        </p>
      </div>
      {isMember && only.role ? (
        <p>
          <Words>{only.role}</Words>
        </p>
      ) : null}
      {!isMember && purpose.trim() ? <Prose text={purpose} /> : null}
      {isMember && only.person ? (
        <p className="because">
          {t('print.alliance.person')} <Words>{only.person}</Words>
        </p>
      ) : null}
      <h2 className="divider" data-keep>
        {t('print.alliance.capabilities')}
      </h2>
      <Capabilities members={members} isAlone={Boolean(isMember)} />
      {resources.length > 0 && (
        <>
          <h2 className="divider" data-keep>
            {t('print.alliance.resources')}
          </h2>
          <ul className="allied-list">
            {resources.map((resource) => (
              <li key={resource.id}>
                <Words>{resource.name}</Words>
              </li>
            ))}
          </ul>
        </>
      )}
      {told.length > 0 && (
        <h2 className="divider" data-keep>
          {t('print.alliance.projects')}
        </h2>
      )}
      {told.map((project) => (
        <Project key={project.id} project={project} />
      ))}
      <p className="because levels">
        {t('print.alliance.levels', {
          levels: levels
            .map((level) => `${format.number(level)} ${t(`alliances.level.${level}`)}`)
            .join(' · '),
        })}
      </p>
    </>
  )
}

/** One table for all, under one head; a member alone needs no line of its own name. */
function Capabilities({ members, isAlone }: { members: readonly PaperMember[]; isAlone: boolean }) {
  const { t } = useTranslation()
  return (
    <table className="rows allied">
      <colgroup>
        <col className="level" />
        <col className="what" />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('print.alliance.level')}</th>
          <th scope="col">{t('print.alliance.can')}</th>
          <th scope="col">{t('print.alliance.proof')}</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <Fragment key={member.id}>
            {isAlone ? null : (
              <tr className="allied-member">
                <th scope="rowgroup" colSpan={3}>
                  <Words>{member.name}</Words>
                  <span className="aside">
                    {' '}
                    <Words>{member.role}</Words>
                  </span>
                </th>
              </tr>
            )}
            {member.capabilities.length === 0 ? (
              <tr>
                <td />
                <td colSpan={2}>{t('print.alliance.noCapabilities')}</td>
              </tr>
            ) : null}
            {member.capabilities.map((capability) => (
              <CapabilityRow key={capability.id} capability={capability} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function CapabilityRow({ capability: { name, level, note, proofs } }: { capability: PaperCapability }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <tr>
      <td className="level">{format.number(level)}</td>
      <th scope="row">
        <p className="row-title">
          <Words>{name}</Words>
        </p>
        {note && (
          <p className="because">
            <Words>{shorten(plainText(note), 160)}</Words>
          </p>
        )}
      </th>
      <td>
        {proofs.length === 0 && format.number(null)}
        {proofs.map(({ id, text, url, validUntil }) => (
          <p key={id}>
            <Words>{shorten(plainText(text), 160)}</Words>
            {validUntil && (
              <span className="aside">
                {' '}
                {t('alliances.proof.validUntil', { day: format.day(validUntil) })}
              </span>
            )}
            {url && (
              <>
                {' '}
                <Words>{url}</Words>
              </>
            )}
          </p>
        ))}
      </td>
    </tr>
  )
}

function Project({ project: { title, client, decidedDay, outcome } }: { project: PaperProject }) {
  const format = useFormat()
  return (
    <div className="allied-project" data-keep>
      <h3>
        <Words>{title}</Words>
      </h3>
      <p className="because">
        {[client, decidedDay && format.month(decidedDay.slice(0, 7))].filter(Boolean).join(' · ')}
      </p>
      <p>
        <Words>{shorten(plainText(outcome), 320)}</Words>
      </p>
    </div>
  )
}
