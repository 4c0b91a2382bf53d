import { Button, Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  isDraft,
  isOverdue,
  type Policy,
  type PolicyVersion,
  versionInForce,
} from '../../../shared/strategy/policy.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { draftOf } from '../../drafts.ts'
import { useFormat } from '../../parts/format.ts'
import { viewOf } from '../../parts/strategy-chapters.ts'
import { go } from '../../place.ts'
import { printSheet } from '../../sheet-wanted.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { Fold } from '../../ui/page/fold.tsx'
import { Section } from '../../ui/page/section.tsx'
import { MarkedText } from '../../ui/writing/marked-text.tsx'
import { DayField, PersonField, TextField } from '../fields.tsx'
import { useToday } from '../gate/gate-edits.ts'
import { changeRecord } from '../store.ts'
import own from './people.module.css'
import { acknowledge, publishPolicy } from './people-edits.ts'

/** The words as they are being written, the version in force, and who has read it. */
export function PolicyFields({ policy, view }: { policy: Policy; view: StrategyView }) {
  const { t } = useTranslation()
  const today = useToday()
  const isReadOnly = useReadOnly()
  const change = (patch: Partial<Policy>) => changeRecord({ table: 'policy', id: policy.id, patch })
  const inForce = versionInForce(policy.id, view.policyVersions)
  const isNew = isDraft(policy, inForce)
  return (
    <>
      <TextField
        label={t('policy.text')}
        value={policy.text}
        placeholder={t('policy.textPlaceholder')}
        isMultiline
        onDraft={draftOf('policy', policy.id, 'text')}
        onSave={(text) => change({ text })}
      />
      <PersonField
        label={t('glossary.responsible')}
        value={policy.responsible}
        onDraft={draftOf('policy', policy.id, 'responsible')}
        onSave={(responsible) => change({ responsible })}
      />
      <DayField
        label={t('policy.lookedAt')}
        value={policy.lookedAtDay}
        hint={isOverdue(policy, inForce, today) ? t('policy.overdue') : t('policy.lookedAtHint')}
        onDraft={draftOf('policy', policy.id, 'lookedAtDay')}
        onSave={(lookedAtDay) => change({ lookedAtDay })}
      />
      <InForce inForce={inForce} isNew={isNew} />
      <div className={own.buttons}>
        {isNew && !isReadOnly ? (
          <Button
            size="xs"
            variant="filled"
            onClick={(event) => {
              const buttons = event.currentTarget.parentElement
              void publishPolicy(policy.id, policy.title).then(
                // The button is gone; unless the keyboard is elsewhere by now, it stands on the one that is left.
                () => {
                  if (document.activeElement === document.body) buttons?.querySelector('button')?.focus()
                },
                () => {},
              )
            }}
          >
            {t('policy.publish', { number: (inForce?.number ?? 0) + 1 })}
          </Button>
        ) : null}
        {inForce ? (
          <Button size="xs" onClick={() => printSheet({ kind: 'policy', id: policy.id })}>
            {t('policy.print')}
          </Button>
        ) : null}
        {inForce && isNew ? (
          <span className={own.when}>{t('policy.printsVersion', { number: inForce.number })}</span>
        ) : null}
      </div>
      {inForce ? <Readers version={inForce} view={view} /> : null}
      <OlderVersions versions={view.policyVersions.filter(({ policyId }) => policyId === policy.id)} />
    </>
  )
}

function InForce({ inForce, isNew }: { inForce: PolicyVersion | undefined; isNew: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <p className={own.stand} role="status">
      {inForce
        ? t('policy.inForceSince', { number: inForce.number, day: format.day(inForce.publishedDay) })
        : t('policy.notPublishedYet')}{' '}
      {inForce && isNew ? t('policy.changedSince') : null}
    </p>
  )
}

/** Each person says that the version in force is read; a newer version asks again. */
function Readers({ version, view }: { version: PolicyVersion; view: StrategyView }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isReadOnly = useReadOnly()
  const dayOf = (personId: string) =>
    view.acknowledgements.find((one) => one.versionId === version.id && one.personId === personId)?.day
  return (
    <Section
      title={t('policy.readers')}
      aside={t('policy.readBy', {
        some: view.persons.filter(({ id }) => dayOf(id)).length,
        all: view.persons.length,
      })}
    >
      {view.persons.length === 0 ? (
        <Button size="xs" onClick={() => go({ screen: 'strategy', view: { ...viewOf('people') } })}>
          {t('policy.nobodyListed')}
        </Button>
      ) : null}
      <ul className={own.readers}>
        {view.persons.map(({ id, name }) => {
          const day = dayOf(id)
          return (
            <li key={id}>
              {isReadOnly ? (
                <bdi>{name || t('strategy.list.unnamed')}</bdi>
              ) : (
                <Checkbox
                  label={<bdi>{name || t('strategy.list.unnamed')}</bdi>}
                  checked={day !== undefined}
                  onChange={(event) =>
                    void acknowledge({
                      versionId: version.id,
                      personId: id,
                      isDone: event.currentTarget.checked,
                    }).catch(() => {})
                  }
                />
              )}
              <span className={own.when}>{day ? format.day(day) : t('policy.stillToRead')}</span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function OlderVersions({ versions }: { versions: PolicyVersion[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (versions.length === 0) return null
  return (
    <Section title={t('policy.versions')} aside={format.number(versions.length)}>
      <div>
        {versions.toReversed().map(({ id, number, publishedDay, person, title, text }) => (
          <Fold
            key={id}
            title={t('policy.versionOf', { number, day: format.day(publishedDay) })}
            summary={<bdi>{person}</bdi>}
          >
            <p className={own.versionTitle} dir="auto">
              {title}
            </p>
            <div className={own.versionText}>
              <MarkedText text={text} heading="h4" />
            </div>
          </Fold>
        ))}
      </div>
    </Section>
  )
}
