import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PostWithVariants } from '../../../shared/calendar/calendar.ts'
import {
  approvedContent,
  changesBetween,
  type PostVersion,
  readContent,
} from '../../../shared/posts/post-version.ts'
import type { GivenAnswer, PostWorkflow } from '../../../shared/posts/workflow.ts'
import { useFormat } from '../../parts/format.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { Section } from '../../ui/page/section.tsx'
import { Answer } from './approval.tsx'
import { ContentChanges } from './content-changes.tsx'
import { keepVersion, takeBack } from './post-edits.ts'
import classes from './workflow.module.css'

interface PostVersionsProps {
  detail: PostWithVariants
  workflow: PostWorkflow
}

/** The post as it stood each time it was sent, answered or kept, with the answers; any two can be compared. */
export function PostVersions({ detail, workflow }: PostVersionsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [shown, setShown] = useState<string>()
  const { versions, approvals, currentId } = workflow
  const isReadOnly = useReadOnly()
  return (
    <Section
      title={t('workflow.versions')}
      aside={versions.length > 0 ? format.number(versions.length) : null}
      actions={
        currentId === null && !isReadOnly ? (
          <Button size="xs" variant="subtle" onClick={() => void keepVersion(detail.post).catch(() => {})}>
            {t('workflow.keep')}
          </Button>
        ) : null
      }
    >
      {versions.length === 0 ? <p className={classes.quiet}>{t('workflow.noVersions')}</p> : null}
      <ol className={classes.versions} aria-label={t('workflow.versions')}>
        {versions.map((version) => (
          <li key={version.id} className={classes.version}>
            <VersionHead
              version={version}
              isCurrent={version.id === currentId}
              isShown={shown === version.id}
              onShow={() => setShown(shown === version.id ? undefined : version.id)}
            />
            {approvals.filter(({ versionId }) => versionId === version.id).map(answerOf)}
            {shown === version.id ? <Compare version={version} detail={detail} workflow={workflow} /> : null}
          </li>
        ))}
      </ol>
    </Section>
  )
}

function answerOf(approval: GivenAnswer) {
  return <Answer key={approval.id} approval={approval} />
}

interface VersionHeadProps {
  version: PostVersion
  isCurrent: boolean
  isShown: boolean
  onShow: () => void
}

function VersionHead({ version, isCurrent, isShown, onShow }: VersionHeadProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { number, reason, person, at } = version
  const name = t('workflow.version', { number })
  return (
    <div className={classes.versionHead}>
      <div className={classes.grow}>
        <strong>{name}</strong>
        {isCurrent ? <span className={classes.now}>{t('workflow.isNow')}</span> : null}
        <div className={classes.by}>
          {t(`workflow.reason.${reason}`, { person: person || t('shell.history.someone') })}
          {', '}
          <time dateTime={at}>{format.moment(at)}</time>
        </div>
      </div>
      <Button size="compact-xs" variant="subtle" aria-expanded={isShown} onClick={onShow}>
        {t('workflow.compare')} <span className="spoken">{name}</span>
      </Button>
    </div>
  )
}

const now = 'now'

/** A version held against another, or against what the post says now, whichever was first on the left. */
function Compare({
  version,
  detail,
  workflow: { versions, currentId },
}: PostVersionsProps & { version: PostVersion }) {
  const { t } = useTranslation()
  const before = versions.find(({ number }) => number === version.number - 1)
  const isNow = version.id === currentId
  const isReadOnly = useReadOnly()
  const [other, setOther] = useState(isNow ? (before?.id ?? now) : now)
  const against = versions.find(({ id }) => id === other)
  const [own, its] = [readContent(version), against && readContent(against)]
  const changes =
    against && its && against.number < version.number
      ? changesBetween(its, own)
      : changesBetween(own, its ?? approvedContent(detail))
  return (
    <div className={classes.compare}>
      <NativeSelect
        size="xs"
        label={t('workflow.compareWith')}
        value={other}
        data={[
          { value: now, label: t('workflow.now') },
          ...versions
            .filter(({ id }) => id !== version.id)
            .map(({ id, number }) => ({ value: id, label: t('workflow.version', { number }) })),
        ]}
        onChange={(event) => setOther(event.currentTarget.value)}
      />
      <ContentChanges changes={changes} />
      {isNow || isReadOnly ? null : (
        <Button size="xs" onClick={() => void takeBack(version).catch(() => {})}>
          {t('workflow.takeBack', { number: version.number })}
        </Button>
      )}
    </div>
  )
}
