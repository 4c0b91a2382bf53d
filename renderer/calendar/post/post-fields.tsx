import { Select } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type Post, type PostPatch, type PostType, postTypes } from '../../../shared/calendar/calendar.ts'
import type { Pillar } from '../../../shared/strategy/strategy.ts'
import { stanceOf } from '../../../shared/strategy/voice.ts'
import { draftOf } from '../../drafts.ts'
import { MonthEdit } from '../../parts/date-edit.tsx'
import { PillarSwatch } from '../../parts/pillar-swatch.tsx'
import { ThreadLine } from '../../parts/thread-line.tsx'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { FoundAt } from '../found-at.tsx'
import { useCalendar } from '../store.ts'
import { changePost } from './post-edits.ts'
import { PostExperiments } from './post-experiments.tsx'
import { CampaignCode } from './post-link.tsx'
import classes from './post-panel.module.css'
import { PostPart } from './post-part.tsx'
import { tacticsByGoal } from './tactics-by-goal.ts'

/** Where the post belongs: the thread up to its goal, its pillar, type, campaign and audience, who answers for it, and the team's note. */
export function PostFields({ post }: { post: Post }) {
  const { t } = useTranslation()
  const { tactics, pillars, campaigns, audiences, goals, contentTypes } = useCalendar(
    (state) => state.choices,
  )
  const ids = useId()
  const code = campaigns.find(({ id }) => id === post.campaignId)?.code.trim()
  const thread = tactics.find(({ id }) => id === post.tacticId)
  const pillar = pillars.find(({ id }) => id === post.pillarId)
  const typeOf = (type: PostType | null) => contentTypes.find((one) => one.type === type)
  const decided = typeOf(post.type)
  const stance = decided && stanceOf(decided)
  const markOf = (type: PostType) => {
    const one = typeOf(type)
    const name = t(`calendar.types.${type}`)
    const stands = one && stanceOf(one)
    if (stands === 'notForUs') return t('calendar.typeNotForUs', { name })
    return stands === 'caution' ? `⚠ ${name}` : name
  }
  const change = (patch: PostPatch) => void changePost(post.id, patch).catch(() => {})
  const byGoal = tacticsByGoal({ goals, tactics })
  const choice = {
    variant: 'unstyled',
    classNames: { input: classes.bare, wrapper: classes.bareWrapper },
    clearable: true,
    searchable: true,
    nothingFoundMessage: t('calendar.nothingToChoose'),
  } as const

  return (
    <PostPart
      name="belongs"
      title={t('calendar.belongs')}
      summary={<Belonging post={post} pillar={pillar} />}
      warning={
        post.tacticId === null
          ? t('calendar.loose.noTactic')
          : stance === 'caution' || stance === 'notForUs'
            ? t(`editor.parts.type.${stance}`)
            : undefined
      }
    >
      <FieldRow
        label={t('glossary.tactic')}
        htmlFor={`${ids}tactic`}
        hint={
          thread ? (
            <ThreadLine
              steps={[
                { id: thread.goalId, title: thread.goal },
                { id: thread.objectiveId, title: thread.objective },
                { id: thread.id, title: thread.title },
              ]}
            />
          ) : (
            t('calendar.tacticHint')
          )
        }
      >
        <Select
          {...choice}
          id={`${ids}tactic`}
          value={post.tacticId}
          placeholder={t('calendar.noTactic')}
          data={byGoal.filter(({ items }) => items.length > 0)}
          onChange={(tacticId) => change({ tacticId })}
        />
      </FieldRow>
      <FieldRow label={t('glossary.pillar')} htmlFor={`${ids}pillar`}>
        <Select
          {...choice}
          id={`${ids}pillar`}
          value={post.pillarId}
          placeholder="–"
          leftSection={pillar ? <PillarSwatch mark={pillar.mark} /> : undefined}
          data={pillars.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(pillarId) => change({ pillarId })}
        />
      </FieldRow>
      <FieldRow
        label={t('calendar.type')}
        htmlFor={`${ids}type`}
        hint={
          stance === 'caution' || stance === 'notForUs' ? (
            <span className={classes.caution}>
              <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
              <span dir="auto">
                {t(stance === 'caution' ? 'calendar.caution' : 'calendar.notForUs')}
                {decided?.note ? ` ${decided.note}` : ''}
              </span>
            </span>
          ) : (
            decided?.note || undefined
          )
        }
      >
        <Select
          {...choice}
          id={`${ids}type`}
          value={post.type}
          placeholder="–"
          data={postTypes.map((type) => ({
            value: type,
            label: markOf(type),
          }))}
          onChange={(type) => change({ type: postTypes.find((one) => one === type) ?? null })}
        />
      </FieldRow>
      {campaigns.length > 0 ? (
        <FieldRow
          label={t('glossary.campaign')}
          htmlFor={`${ids}campaign`}
          hint={code ? <CampaignCode code={code} /> : undefined}
        >
          <Select
            {...choice}
            id={`${ids}campaign`}
            value={post.campaignId}
            placeholder="–"
            data={campaigns.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(campaignId) => change({ campaignId })}
          />
        </FieldRow>
      ) : null}
      {audiences.length > 0 ? (
        <FieldRow label={t('glossary.audience')} htmlFor={`${ids}audience`}>
          <Select
            {...choice}
            id={`${ids}audience`}
            value={post.audienceId}
            placeholder="–"
            data={audiences.map(({ id, name }) => ({ value: id, label: name || t('strategy.list.unnamed') }))}
            onChange={(audienceId) => change({ audienceId })}
          />
        </FieldRow>
      ) : null}
      <FieldRow label={t('glossary.responsible')} htmlFor={`${ids}responsible`}>
        <InlineEdit
          id={`${ids}responsible`}
          label={t('glossary.responsible')}
          value={post.responsible}
          placeholder="–"
          onDraft={draftOf('post', post.id, 'responsible')}
          onSave={(responsible) => changePost(post.id, { responsible })}
        />
      </FieldRow>
      {post.state === 'idea' ? (
        <FieldRow label={t('calendar.wantedMonth')} htmlFor={`${ids}month`}>
          <MonthEdit
            variant={choice.variant}
            classNames={choice.classNames}
            id={`${ids}month`}
            value={post.wantedMonth}
            placeholder={t('calendar.anyTime')}
            clearLabel={t('strategy.panel.clear', { field: t('calendar.wantedMonth') })}
            onDraft={draftOf('post', post.id, 'wantedMonth')}
            onSave={(wantedMonth) => changePost(post.id, { wantedMonth })}
          />
        </FieldRow>
      ) : null}
      <PostExperiments postId={post.id} />
      <FoundAt postId={post.id} />
      <FieldRow label={t('calendar.note')} htmlFor={`${ids}note`} hint={t('calendar.noteHint')}>
        <InlineEdit
          id={`${ids}note`}
          label={t('calendar.note')}
          value={post.note}
          placeholder="–"
          isMultiline
          onDraft={draftOf('post', post.id, 'note')}
          onSave={(note) => changePost(post.id, { note })}
        />
      </FieldRow>
    </PostPart>
  )
}

function Belonging({ post: { type }, pillar }: { post: Post; pillar: Pillar | undefined }) {
  const { t } = useTranslation()
  const named = type ? t(`calendar.types.${type}`) : ''
  if (!pillar) return named || null
  return (
    <>
      <PillarSwatch mark={pillar.mark} /> <bdi>{pillar.name || t('strategy.list.unnamed')}</bdi>
      {named ? ` · ${named}` : null}
    </>
  )
}
