import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type CrisisCall, isCrisisOpen } from '../../../shared/strategy/crisis.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { draftOf } from '../../drafts.ts'
import { holdAllPosts, useHold } from '../../parts/hold.ts'
import { HoldBanner } from '../../parts/hold-banner.tsx'
import { printSheet } from '../../sheet-wanted.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { ReadOnlyNote } from '../../ui/notice/read-only-note.tsx'
import { Section } from '../../ui/page/section.tsx'
import { AddButton } from '../add-button.tsx'
import { PersonField, TextField } from '../fields.tsx'
import classes from '../lists.module.css'
import own from '../people/people.module.css'
import { Register } from '../register.tsx'
import { writeSheet } from '../sheet-edits.ts'
import { addRecord, changeRecord } from '../store.ts'

interface CrisisProps {
  view: StrategyView
  shownId: string | undefined
  onDetails: (id: string) => void
}

/** What to do when something goes wrong in public, in the order in which it is needed. */
export function CrisisPage({ view, shownId, onDetails }: CrisisProps) {
  const { t } = useTranslation()
  const { crisisCalls } = view
  const [crisis] = view.sheets.crisis
  const { whatCounts, firstHour, holders, message, after, id: crisisId } = crisis
  const isOpen = isCrisisOpen(crisis, crisisCalls)
  const draft = (field: string) => draftOf('crisis', crisisId, field)
  const starter = (field: 'whatCounts' | 'firstHour' | 'message' | 'after') => t(`crisis.starter.${field}`)
  return (
    <div className={own.reading}>
      <p className={own.intro}>{t('crisis.intro')}</p>
      {isOpen ? (
        <ForWriters>
          <div className={own.buttons}>
            <Button
              variant="filled"
              onClick={() =>
                void writeSheet({
                  table: 'crisis',
                  id: crisisId,
                  patch: {
                    whatCounts: starter('whatCounts'),
                    firstHour: starter('firstHour'),
                    message: starter('message'),
                    after: starter('after'),
                  },
                }).catch(() => {})
              }
            >
              {t('crisis.takeStarter')}
            </Button>
          </div>
        </ForWriters>
      ) : (
        <div className={own.buttons}>
          <Button onClick={() => printSheet({ kind: 'crisis', id: null })}>{t('crisis.print')}</Button>
        </div>
      )}
      <HoldBanner />
      <Section title={t('crisis.holdSection')}>
        <HoldAll />
        <PersonField
          label={t('crisis.holders')}
          value={holders}
          hint={t('crisis.holdersHint')}
          onDraft={draft('holders')}
          onSave={(name) => writeSheet({ table: 'crisis', id: crisisId, patch: { holders: name } })}
        />
      </Section>
      <Section title={t('crisis.calls')} aside={t('crisis.callsHint')}>
        <Calls calls={crisisCalls} shownId={shownId} onDetails={onDetails} />
      </Section>
      <Section title={t('crisis.page')}>
        <TextField
          label={t('crisis.whatCounts')}
          value={whatCounts}
          placeholder={t('crisis.whatCountsPlaceholder')}
          isMultiline
          onDraft={draft('whatCounts')}
          onSave={(text) => writeSheet({ table: 'crisis', id: crisisId, patch: { whatCounts: text } })}
        />
        <TextField
          label={t('crisis.firstHour')}
          value={firstHour}
          placeholder={t('crisis.firstHourPlaceholder')}
          isMultiline
          onDraft={draft('firstHour')}
          onSave={(text) => writeSheet({ table: 'crisis', id: crisisId, patch: { firstHour: text } })}
        />
        <TextField
          label={t('crisis.message')}
          value={message}
          placeholder={t('crisis.messagePlaceholder')}
          isMultiline
          onDraft={draft('message')}
          onSave={(text) => writeSheet({ table: 'crisis', id: crisisId, patch: { message: text } })}
        />
        <TextField
          label={t('crisis.after')}
          value={after}
          placeholder={t('crisis.afterPlaceholder')}
          isMultiline
          onDraft={draft('after')}
          onSave={(text) => writeSheet({ table: 'crisis', id: crisisId, patch: { after: text } })}
        />
      </Section>
    </div>
  )
}

/** Stops everything that is not out yet; while that is so, the banner above says it and ends it. */
function HoldAll() {
  const { t } = useTranslation()
  const state = useHold({ counts: true })
  if (!state || state.hold) return null
  if (state.count === 0) return <p className={own.intro}>{t('crisis.hold.none')}</p>
  return (
    <div className={own.hold}>
      <p>{t('crisis.hold.would', { count: state.count })}</p>
      <ForWriters>
        <Button onClick={() => void holdAllPosts(state.count).catch(() => {})}>{t('crisis.hold.do')}</Button>
      </ForWriters>
    </div>
  )
}

interface CallsProps {
  calls: CrisisCall[]
  shownId: string | undefined
  onDetails: (id: string) => void
}

function Calls({ calls, shownId, onDetails }: CallsProps) {
  const { t } = useTranslation()
  const add = () =>
    void addRecord({ table: 'crisisCall', beforeId: null, values: {} }).then(
      ({ id }) => onDetails(id),
      () => {},
    )
  return (
    <>
      {calls.length > 0 ? (
        <Register
          table="crisisCall"
          label={t('crisis.calls')}
          rows={calls}
          nameOf={({ name }) => name || t('strategy.list.unnamed')}
          columns="minmax(0, 1fr) minmax(0, 1.6fr) minmax(0, 1fr)"
          heads={
            <>
              <span>{t('strategy.field.name')}</span>
              <span>{t('crisis.task')}</span>
              <span>{t('crisis.telephone')}</span>
            </>
          }
          cells={({ name, task, telephone }) => (
            <>
              <span className={classes.main}>
                <bdi className={classes.text}>{name || t('strategy.list.unnamed')}</bdi>
              </span>
              <bdi className={classes.quiet}>{task || '–'}</bdi>
              <bdi className={classes.quiet} dir="ltr">
                {telephone || '–'}
              </bdi>
            </>
          )}
          shownId={shownId}
          onDetails={onDetails}
        />
      ) : (
        <ReadOnlyNote />
      )}
      <AddButton onClick={add}>{t('strategy.add.crisisCall')}</AddButton>
    </>
  )
}

export function CrisisCallFields({ call }: { call: CrisisCall }) {
  const { t } = useTranslation()
  const change = (patch: Partial<CrisisCall>) => changeRecord({ table: 'crisisCall', id: call.id, patch })
  return (
    <>
      <TextField
        label={t('crisis.task')}
        value={call.task}
        placeholder={t('crisis.taskPlaceholder')}
        onDraft={draftOf('crisisCall', call.id, 'task')}
        onSave={(task) => change({ task })}
      />
      <TextField
        label={t('crisis.telephone')}
        value={call.telephone}
        onDraft={draftOf('crisisCall', call.id, 'telephone')}
        onSave={(telephone) => change({ telephone: telephone.trim() })}
      />
    </>
  )
}
