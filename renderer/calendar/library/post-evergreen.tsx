import { Button, Switch } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvergreenPatch, EvergreenRow } from '../../../shared/posts/evergreen.ts'
import type { Id } from '../../../shared/record.ts'
import { api } from '../../api.ts'
import { draftOf } from '../../drafts.ts'
import { DayEdit } from '../../parts/date-edit.tsx'
import { useFormat } from '../../parts/format.ts'
import { NumberEdit } from '../../parts/number-edit.tsx'
import { go } from '../../place.ts'
import { save } from '../../saving.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { Section } from '../../ui/page/section.tsx'
import classes from './rows.module.css'

/** Whether a post comes again, and how. It is offered when its time has come, and never goes out by itself. */
export function PostEvergreen({ postId, row }: { postId: Id; row: EvergreenRow | null }) {
  const { t } = useTranslation()
  const format = useFormat()
  const ids = useId()
  const isReadOnly = useReadOnly()
  if (row === null && isReadOnly) return null
  const set = (patch: EvergreenPatch) => save(() => api.library.setEvergreen({ postId, patch }))
  const quietly = (write: () => Promise<unknown>) => void write().catch(() => {})
  const field = (name: string) => draftOf('evergreen', row?.id ?? postId, name)
  const standing = row
    ? t(`library.again.is.${row.standing}`, { day: row.dueDay ? format.day(row.dueDay) : '' })
    : undefined
  return (
    <Section title={t('library.again.evergreen')} aside={standing}>
      <Switch
        label={t('library.again.on')}
        checked={row !== null}
        disabled={isReadOnly}
        onChange={(event) =>
          quietly(
            event.currentTarget.checked ? () => set({}) : () => save(() => api.library.endEvergreen(postId)),
          )
        }
      />
      <p className={classes.hint}>{t('library.again.onHint')}</p>
      {row ? (
        <div className={classes.fields}>
          <FieldRow
            label={t('library.again.every')}
            htmlFor={`${ids}every`}
            hint={t('library.again.everyHint')}
          >
            <NumberEdit
              id={`${ids}every`}
              label={t('library.again.every')}
              value={row.everyDays}
              min={1}
              max={3650}
              isWhole
              onDraft={field('everyDays')}
              onSave={(everyDays) => (everyDays === null ? Promise.resolve() : set({ everyDays }))}
            />
          </FieldRow>
          <FieldRow
            label={t('library.again.cooldown')}
            htmlFor={`${ids}rest`}
            hint={t('library.again.cooldownHint')}
          >
            <NumberEdit
              id={`${ids}rest`}
              label={t('library.again.cooldown')}
              value={row.cooldownDays}
              min={1}
              max={3650}
              isWhole
              onDraft={field('cooldownDays')}
              onSave={(cooldownDays) => (cooldownDays === null ? Promise.resolve() : set({ cooldownDays }))}
            />
          </FieldRow>
          <FieldRow label={t('library.again.until')} htmlFor={`${ids}until`}>
            <DayEdit
              id={`${ids}until`}
              aria-label={t('library.again.until')}
              size="xs"
              value={row.untilDay}
              placeholder={t('library.again.noEnd')}
              clearLabel={t('calendar.clearDay')}
              onDraft={field('untilDay')}
              onSave={(untilDay) => quietly(() => set({ untilDay }))}
            />
          </FieldRow>
          <FieldRow label={t('library.again.times')} htmlFor={`${ids}times`}>
            <NumberEdit
              id={`${ids}times`}
              label={t('library.again.times')}
              value={row.times}
              placeholder={t('library.again.noEnd')}
              min={1}
              max={1000}
              isWhole
              onDraft={field('times')}
              onSave={(times) => set({ times })}
            />
          </FieldRow>
          <p className={classes.why}>{t('library.again.repeats', { count: row.repeats })}</p>
          {row.standing === 'due' ? (
            <Button
              size="xs"
              className={classes.act}
              onClick={() => go({ screen: 'library', view: { shelf: 'again' } })}
            >
              {t('library.again.show')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </Section>
  )
}
