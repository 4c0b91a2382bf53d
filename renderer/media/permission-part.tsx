import { ActionIcon, Button, NativeSelect } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type MediaDetail,
  type MediaPermission,
  type PermissionPatch,
  permissionEnd,
  permissionKinds,
  permissionOn,
} from '../../shared/media/media.ts'
import { api } from '../api.ts'
import { draftOf, saveAndDrop } from '../drafts.ts'
import { DayEdit } from '../parts/date-edit.tsx'
import { useFormat } from '../parts/format.ts'
import { save } from '../saving.ts'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { useReadOnly } from '../ui/input/read-only.ts'
import { Segments } from '../ui/input/segments.tsx'
import { FieldRow } from '../ui/page/field-row.tsx'
import { Section } from '../ui/page/section.tsx'
import { todayHere } from '../workspace.ts'
import classes from './media-panel.module.css'

/** Faces, logos and the work of others: whether any is shown, and who said yes to what, until when, and where it stands. */
export function PermissionPart({ detail: { media, permissions } }: { detail: MediaDetail }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isReadOnly = useReadOnly()
  const state = permissionOn({ shows: media.shows, permissions }, todayHere())
  const end = permissionEnd(permissions)
  const isLacking = state === 'missing' || state === 'expired'
  const setShows = (shows: string) =>
    save(() =>
      api.media.change({
        id: media.id,
        patch: { shows: shows === 'nobody' || shows === 'somebody' ? shows : null },
      }),
    ).catch(() => {})
  const add = () =>
    save(() =>
      api.media.addPermission({
        mediaId: media.id,
        kind: 'face',
        who: '',
        use: '',
        untilDay: null,
        proof: '',
      }),
    ).catch(() => {})
  return (
    <Section
      title={t('media.permission')}
      actions={
        media.shows === 'nobody' || isReadOnly ? null : (
          <Button size="xs" variant="subtle" onClick={() => void add()}>
            {t('media.addPermission')}
          </Button>
        )
      }
    >
      {isReadOnly ? (
        <p className={classes.quiet}>{t(`media.shows.${media.shows ?? 'open'}`)}</p>
      ) : (
        <Segments
          label={t('media.showsLabel')}
          value={media.shows ?? 'open'}
          options={(['open', 'nobody', 'somebody'] as const).map((value) => ({
            value,
            label: t(`media.shows.${value}`),
          }))}
          onChange={(value) => void setShows(value)}
        />
      )}
      {state === 'notNeeded' ? null : (
        <p className={isLacking ? classes.warning : classes.quiet} role="status">
          {isLacking ? <IconAlertTriangle size={14} stroke={1.5} aria-hidden /> : null}
          {state === 'given' ? <IconCheck size={14} stroke={1.5} aria-hidden /> : null}
          <span>
            {state === 'given' && end
              ? t('media.permissionIs.givenUntil', { day: format.day(end) })
              : t(`media.permissionIs.${state}`, { day: format.day(end) })}
          </span>
        </p>
      )}
      {permissions.map((permission, at) => (
        <PermissionFields key={permission.id} permission={permission} number={at + 1} />
      ))}
    </Section>
  )
}

const lines = ['who', 'use', 'proof'] as const

function PermissionFields({ permission, number }: { permission: MediaPermission; number: number }) {
  const { t } = useTranslation()
  const ids = useId()
  const isReadOnly = useReadOnly()
  const { id } = permission
  const name = permission.who || t('media.permissionNumber', { number })
  const change = (patch: PermissionPatch) => save(() => api.media.changePermission({ id, patch }))
  const line = (field: (typeof lines)[number]) => (
    <FieldRow key={field} label={t(`media.permissionField.${field}`)} htmlFor={`${ids}${field}`}>
      <InlineEdit
        id={`${ids}${field}`}
        label={t(`media.permissionField.${field}`)}
        value={permission[field]}
        placeholder={t(`media.permissionHint.${field}`)}
        onDraft={draftOf('mediaPermission', id, field)}
        onSave={(text) =>
          saveAndDrop({ tableName: 'mediaPermission', recordId: id, field }, () => change({ [field]: text }))
        }
      />
    </FieldRow>
  )
  return (
    <fieldset className={classes.permission} aria-label={name}>
      <div className={classes.permissionHead}>
        <NativeSelect
          size="xs"
          aria-label={t('media.permissionField.kind')}
          disabled={isReadOnly}
          value={permission.kind}
          data={permissionKinds.map((kind) => ({ value: kind, label: t(`media.permissionKind.${kind}`) }))}
          onChange={(event) => {
            const kind = permissionKinds.find((one) => one === event.currentTarget.value)
            if (kind) void change({ kind }).catch(() => {})
          }}
        />
        {isReadOnly ? null : (
          <ActionIcon
            size="sm"
            aria-label={t('media.removePermission', { name })}
            onClick={() => void save(() => api.media.removePermission(id)).catch(() => {})}
          >
            <IconX size={14} stroke={1.5} />
          </ActionIcon>
        )}
      </div>
      {line('who')}
      {line('use')}
      <FieldRow label={t('media.permissionField.untilDay')} htmlFor={`${ids}until`}>
        <DayEdit
          id={`${ids}until`}
          aria-label={t('media.permissionField.untilDay')}
          clearLabel={t('media.withoutEnd')}
          variant="unstyled"
          classNames={{ input: classes.dayField }}
          value={permission.untilDay}
          placeholder={t('media.permissionHint.untilDay')}
          onSave={(untilDay) => change({ untilDay })}
        />
      </FieldRow>
      {line('proof')}
    </fieldset>
  )
}
