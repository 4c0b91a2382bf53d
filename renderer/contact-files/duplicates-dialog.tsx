import { Progress as Bar, Button, UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DuplicateGroup } from '../../shared/relationships/contact-duplicates.ts'
import { explain } from '../parts/explain.ts'
import { useFormat } from '../parts/format.ts'
import { takeFocus } from '../ui/input/take-focus.ts'
import { EmptyState } from '../ui/notice/empty-state.tsx'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { TallDialog } from '../ui/page/tall-dialog.tsx'
import classes from './contact-files.module.css'
import { closeDuplicates, compare, findDuplicates, useDuplicates } from './duplicates-store.ts'
import { MergeSides } from './merge-sides.tsx'

/** Who may be here twice: the list, and each group side by side. */
export function DuplicatesDialog() {
  const { t } = useTranslation()
  const step = useDuplicates((state) => state.step)
  return (
    <TallDialog
      title={t('contactFiles.duplicates.title')}
      size={step.at === 'comparing' ? 960 : 640}
      onClose={closeDuplicates}
    >
      {step.at === 'searching' ? <Searching done={step.done} total={step.total} /> : null}
      {step.at === 'list' ? <List groups={step.groups} total={step.total} /> : null}
      {step.at === 'comparing' ? (
        <MergeSides
          key={step.sides.map(({ id }) => id).join()}
          group={step.group}
          sides={step.sides}
          isBusy={step.isBusy}
        />
      ) : null}
      {step.at === 'failed' ? (
        <div className={classes.step}>
          <ErrorNote
            {...explain(step.error, t)}
            actions={<Button onClick={() => void findDuplicates()}>{t('app.tryAgain')}</Button>}
          />
        </div>
      ) : null}
    </TallDialog>
  )
}

function Searching({ done, total }: { done: number; total: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <div className={classes.step}>
      <p className={classes.lead} role="status">
        {t('contactFiles.duplicates.searching')}
      </p>
      <Bar
        value={total === 0 ? 0 : (100 * done) / total}
        size={6}
        aria-label={t('contactFiles.duplicates.title')}
      />
      <p className={classes.quiet}>
        {t('contactFiles.duplicates.progress', { done: format.number(done), total: format.number(total) })}
      </p>
      <div className={classes.buttons}>
        <Button ref={takeFocus} onClick={closeDuplicates}>
          {t('app.cancel')}
        </Button>
      </div>
    </div>
  )
}

function List({ groups, total }: { groups: readonly DuplicateGroup[]; total: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (groups.length === 0)
    return (
      <div className={classes.step}>
        <EmptyState
          title={t('contactFiles.duplicates.noneTitle')}
          why={t('contactFiles.duplicates.noneWhy')}
          way={
            total > 0 ? (
              <Button ref={takeFocus} onClick={() => void findDuplicates()}>
                {t('contactFiles.duplicates.again')}
              </Button>
            ) : (
              <Button ref={takeFocus} onClick={closeDuplicates}>
                {t('app.close')}
              </Button>
            )
          }
        />
      </div>
    )
  return (
    <div className={classes.look}>
      <p className={classes.lead} role="status">
        {t('contactFiles.duplicates.found', { count: total, total: format.number(total) })}{' '}
        {total > groups.length ? t('contactFiles.duplicates.shown', { count: groups.length }) : null}
      </p>
      <ul className={classes.groups}>
        {groups.map((group, at) => (
          <Group key={group.ids.join()} group={group} isFirst={at === 0} />
        ))}
      </ul>
    </div>
  )
}

function Group({ group, isFirst }: { group: DuplicateGroup; isFirst: boolean }) {
  const { t } = useTranslation()
  const { members, ids, why } = group
  const nameOf = (name: string) => name || t('relationships.noName')
  const more = ids.length - members.length
  return (
    <li>
      <UnstyledButton
        className={classes.group}
        ref={isFirst ? takeFocus : undefined}
        onClick={() => void compare(group)}
      >
        <span className={classes.members}>
          {members.map(({ id, name, organisation, place, reach }) => (
            <span key={id} className={classes.member}>
              <bdi className={classes.name}>{nameOf(name)}</bdi>
              <span className={classes.about} dir="auto">
                {[organisation || place, reach].filter(Boolean).join(' · ')}
              </span>
            </span>
          ))}
          {more > 0 ? (
            <span className={classes.about}>{t('contactFiles.duplicates.more', { count: more })}</span>
          ) : null}
        </span>
        <span className={classes.why}>
          {why.map((reason) => t(`contactFiles.duplicates.why.${reason}`)).join(', ')}
        </span>
        <IconChevronRight size={16} stroke={1.5} aria-hidden className={classes.way} />
      </UnstyledButton>
    </li>
  )
}
