import { Button, MultiSelect, Select } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import i18next from 'i18next'
import { useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { postTypes } from '../../../shared/calendar/calendar.ts'
import type { TemplatePatch, TemplateRow } from '../../../shared/posts/template.ts'
import type { Id } from '../../../shared/record.ts'
import { api } from '../../api.ts'
import { draftOf } from '../../drafts.ts'
import { explain } from '../../parts/explain.ts'
import { NetworkMark, useNetworkName } from '../../parts/network-mark.tsx'
import { PillarSwatch } from '../../parts/pillar-swatch.tsx'
import { goToRecord } from '../../place.ts'
import { save } from '../../saving.ts'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { EmptyState } from '../../ui/notice/empty-state.tsx'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { Loading } from '../../ui/notice/loading.tsx'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { SidePanel } from '../../ui/page/side-panel.tsx'
import { showUndoable } from '../../undo-offer.ts'
import { useRead } from '../../use-read.ts'
import { tacticsByGoal } from '../post/tactics-by-goal.ts'
import { useCalendar } from '../store.ts'
import classes from './rows.module.css'

const tables = ['template', 'templateChannel', 'workspace']
const useTemplates = () => useRead('templates', () => api.library.listTemplates(), tables)

async function addTemplate(values: TemplatePatch): Promise<void> {
  const { id } = await save(() => api.library.addTemplate(values))
  goToRecord(id)
}

const add = (values: TemplatePatch = {}) => void addTemplate(values).catch(() => {})

/** A new idea from a template, said with its way back. */
async function begin({ id, title }: TemplateRow): Promise<void> {
  await save(() => api.library.addFromTemplate(id))
  await showUndoable(i18next.t('library.template.begun', { title }))
}

/** Skeletons of posts: what stays when the subject changes. */
export function TemplatesShelf({ shownId }: { shownId: Id | undefined }) {
  const { t } = useTranslation()
  const { value, error, again } = useTemplates()
  const isReadOnly = useReadOnly()
  const { pillars, channels } = useCalendar((state) => state.choices)
  if (error)
    return <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
  if (!value) return <Loading />
  const starters = (['question', 'tip', 'customer'] as const).map((one) => ({
    title: t(`library.template.starters.${one}.title`),
    text: t(`library.template.starters.${one}.text`),
    type: ({ question: 'poll', tip: 'tip', customer: 'customerStory' } as const)[one],
  }))
  const [first] = starters
  if (value.length === 0)
    return (
      <EmptyState
        title={t('library.template.empty')}
        why={t('library.template.why')}
        action={
          isReadOnly ? null : (
            <Button variant="filled" onClick={() => add()}>
              {t('library.template.add')}
            </Button>
          )
        }
        exampleLabel={t('library.example')}
        example={
          <ul className={classes.rows}>
            {starters.map((one) => (
              <li key={one.title} className={classes.row}>
                <span className={classes.main}>
                  <span className={classes.name}>{one.title}</span>
                  <span className={classes.quiet}>{one.text.split('\n')[0]}</span>
                </span>
                {isReadOnly ? null : (
                  <Button
                    size="xs"
                    aria-label={`${t('library.template.take')}: ${one.title}`}
                    onClick={() => add(one)}
                  >
                    {t('library.template.take')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        }
      />
    )
  return (
    <div className={classes.shelf}>
      <ul className={classes.rows} aria-label={t('library.shelves.templates')}>
        {value.map((template) => {
          const pillar = pillars.find(({ id }) => id === template.pillarId)
          return (
            <li key={template.id} className={classes.row} data-open={template.id === shownId || undefined}>
              <button type="button" className={classes.main} onClick={() => goToRecord(template.id)}>
                <span className={classes.name} dir="auto">
                  {pillar ? <PillarSwatch mark={pillar.mark} size={10} /> : null}
                  {template.title || t('strategy.list.unnamed')}
                </span>
                <span className={classes.quiet} dir="auto">
                  {template.text.slice(0, 140) || (template.type ? t(`calendar.types.${template.type}`) : '')}
                </span>
              </button>
              <span className={classes.marks}>
                {channels
                  .filter(({ id }) => template.channelIds.includes(id))
                  .map(({ id, network }) => (
                    <NetworkMark key={id} network={network} size={14} />
                  ))}
              </span>
              {isReadOnly ? null : (
                <Button
                  size="xs"
                  aria-label={`${t('library.template.use')}: ${template.title}`}
                  onClick={() => void begin(template).catch(() => {})}
                >
                  {t('library.template.use')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {isReadOnly || !first ? null : (
        <Button
          className={classes.add}
          variant="subtle"
          leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
          onClick={() => add()}
        >
          {t('library.template.add')}
        </Button>
      )}
    </div>
  )
}

export function TemplatePanel({ id, onClose }: { id: Id; onClose: () => void }) {
  const { t } = useTranslation()
  const ids = useId()
  const isReadOnly = useReadOnly()
  const networkName = useNetworkName()
  const { pillars, channels, tactics, goals } = useCalendar((state) => state.choices)
  const template = useTemplates().value?.find((one) => one.id === id)
  const byGoal = useMemo(() => tacticsByGoal({ goals, tactics }), [goals, tactics])
  if (!template) return null
  const change = (patch: TemplatePatch) => save(() => api.library.changeTemplate({ id, patch }))
  const set = (patch: TemplatePatch) => void change(patch).catch(() => {})
  const remove = async () => {
    await save(() => api.library.removeTemplate(id))
    onClose()
    await showUndoable(t('library.template.removed', { title: template.title }))
  }
  const choice = { clearable: true, searchable: true, disabled: isReadOnly, placeholder: '–' } as const
  return (
    <SidePanel
      title={template.title || t('library.template.one')}
      width={416}
      overline={t('library.template.one')}
      onClose={onClose}
      heading={
        <InlineEdit
          label={t('calendar.title')}
          size="title"
          value={template.title}
          placeholder={t('strategy.list.unnamed')}
          isFirst={template.title === ''}
          onDraft={draftOf('template', id, 'title')}
          onSave={(title) => change({ title })}
        />
      }
      footer={
        isReadOnly ? null : (
          <>
            <Button variant="filled" onClick={() => void begin(template).catch(() => {})}>
              {t('library.template.use')}
            </Button>
            <Button
              variant="subtle"
              color="red"
              leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
              onClick={() => void remove().catch(() => {})}
            >
              {t('library.template.remove')}
            </Button>
          </>
        )
      }
    >
      <FieldRow
        label={t('calendar.text')}
        htmlFor={`${ids}text`}
        hint={t('library.template.textHint')}
        isTall
      >
        <InlineEdit
          id={`${ids}text`}
          label={t('calendar.text')}
          value={template.text}
          placeholder="–"
          isMultiline
          onDraft={draftOf('template', id, 'text')}
          onSave={(text) => change({ text })}
        />
      </FieldRow>
      <FieldRow label={t('calendar.type')} htmlFor={`${ids}type`}>
        <Select
          {...choice}
          id={`${ids}type`}
          value={template.type}
          data={postTypes.map((type) => ({ value: type, label: t(`calendar.types.${type}`) }))}
          onChange={(type) => set({ type: postTypes.find((one) => one === type) ?? null })}
        />
      </FieldRow>
      <FieldRow label={t('glossary.pillar')} htmlFor={`${ids}pillar`}>
        <Select
          {...choice}
          id={`${ids}pillar`}
          value={template.pillarId}
          data={pillars.map((one) => ({ value: one.id, label: one.name || t('strategy.list.unnamed') }))}
          onChange={(pillarId) => set({ pillarId })}
        />
      </FieldRow>
      <FieldRow label={t('glossary.tactic')} htmlFor={`${ids}tactic`}>
        <Select
          {...choice}
          id={`${ids}tactic`}
          value={template.tacticId}
          data={byGoal.filter(({ items }) => items.length > 0)}
          onChange={(tacticId) => set({ tacticId })}
        />
      </FieldRow>
      <FieldRow label={t('calendar.channels')} htmlFor={`${ids}channels`}>
        <MultiSelect
          id={`${ids}channels`}
          disabled={isReadOnly}
          value={template.channelIds}
          data={channels
            .filter(({ id: one, decision }) => decision === 'active' || template.channelIds.includes(one))
            .map((one) => ({ value: one.id, label: one.handle || networkName(one.network) }))}
          onChange={(channelIds) => set({ channelIds })}
        />
      </FieldRow>
    </SidePanel>
  )
}
