import { Autocomplete, CloseButton } from '@mantine/core'
import { type ComponentProps, type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChannelAccess } from '../../../shared/strategy/channel-policy.ts'
import { looksLikePassword, saysPassword } from '../../../shared/text/secret.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { leaveField } from '../../ui/input/leave-field.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { ReadValue } from '../../ui/input/read-value.tsx'
import { useNewLine } from '../../ui/input/use-new-line.ts'
import { isListOpen } from '../../ui/is-list-open.ts'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { PersonField, TextField } from '../fields.tsx'
import { addRecord, removeRecord, useStrategy } from '../store.ts'
import classes from './channels.module.css'

const refuse = () => Promise.reject(new Error('a password is not kept'))

function Refusal() {
  const { t } = useTranslation()
  return (
    <span role="alert" className={classes.refusal}>
      {t('strategy.access.secret')}
    </span>
  )
}

interface Guarded {
  onDraft: (text: string | undefined) => void
  onSave: (text: string) => Promise<unknown>
}

/** Keeps a field from taking a password; `isRefused` until the words are other ones. */
function useGuard(isSecret: (text: string) => boolean, { onDraft, onSave }: Guarded) {
  const [isRefused, setRefused] = useState(false)
  return {
    isRefused,
    onDraft: (text: string | undefined) => {
      if (text === undefined) setRefused(false)
      // A draft is on disk too.
      onDraft(text !== undefined && isSecret(text) ? undefined : text)
    },
    onSave: (text: string) => {
      const isFound = isSecret(text)
      setRefused(isFound)
      return isFound ? refuse() : onSave(text)
    },
  }
}

/** A field for a name that takes no password: what looks like one is neither saved nor kept as a draft. */
export function NameField(props: Omit<ComponentProps<typeof PersonField>, 'onDraft'>) {
  const { isRefused, ...guard } = useGuard(looksLikePassword, { onDraft: () => {}, onSave: props.onSave })
  return <PersonField {...props} {...guard} hint={isRefused ? <Refusal /> : props.hint} />
}

/** Words and numbers of all kinds, but no password that is told as one. */
export function GuardedText(props: ComponentProps<typeof TextField>) {
  const { isRefused, ...guard } = useGuard(saysPassword, props)
  return <TextField {...props} {...guard} hint={isRefused ? <Refusal /> : props.hint} />
}

export function GuardedPerson(props: ComponentProps<typeof PersonField>) {
  const { isRefused, ...guard } = useGuard(saysPassword, props)
  return <PersonField {...props} {...guard} hint={isRefused ? <Refusal /> : props.hint} />
}

/** The same for words that stand without a label beside them. */
export function GuardedEdit(props: ComponentProps<typeof InlineEdit> & Guarded) {
  const { isRefused, ...guard } = useGuard(saysPassword, props)
  return (
    <>
      <InlineEdit {...props} {...guard} />
      {isRefused ? <Refusal /> : null}
    </>
  )
}

/** A line that becomes a record, unless it tells a password; the words stay where they are then. */
export function useGuardedLine(isSecret: (text: string) => boolean, onAdd: Guarded['onSave']) {
  const { isRefused, onSave, onDraft } = useGuard(isSecret, { onDraft: () => {}, onSave: onAdd })
  return {
    ...useNewLine({ onAdd: onSave, onDraft }),
    isRefused,
    refusal: isRefused ? <Refusal /> : null,
  }
}

interface AccessNamesProps {
  channelId: string
  access: readonly ChannelAccess[]
}

const nobody: readonly string[] = []

/** Who can get into an account; Enter adds a name. */
export function AccessNames({ channelId, access }: AccessNamesProps) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const id = useId()
  const people = useStrategy(({ view }) => view?.people ?? nobody)
  const names = access.filter((one) => one.channelId === channelId)
  const { text, type, add, isRefused, refusal } = useGuardedLine(looksLikePassword, (name) =>
    addRecord({ table: 'channelAccess', parentId: channelId, beforeId: null, values: { name } }),
  )

  function keys(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      // The list takes this key first when a name in it is chosen.
      queueMicrotask(() => void add())
    } else if (event.key === 'Escape' && text !== '' && !isListOpen(event.currentTarget)) leaveField(event)
  }

  return (
    <FieldRow label={t('strategy.access.people')} htmlFor={id} hint={refusal}>
      <div className={classes.names}>
        {names.map(({ id: nameId, name }) => (
          <span key={nameId} className={classes.name}>
            <bdi>{name}</bdi>
            <ForWriters>
              <CloseButton
                size={16}
                iconSize={12}
                aria-label={t('strategy.access.removeName', { name })}
                onClick={() => void removeRecord({ table: 'channelAccess', id: nameId }).catch(() => {})}
              />
            </ForWriters>
          </span>
        ))}
        {isReadOnly ? (
          names.length === 0 && <ReadValue text="" />
        ) : (
          <Autocomplete
            id={id}
            size="xs"
            classNames={{ input: classes.newName }}
            placeholder={t('strategy.access.addName')}
            maxLength={500}
            data={people.filter((person) => names.every(({ name }) => name !== person))}
            value={text}
            error={isRefused}
            onChange={type}
            onOptionSubmit={() => queueMicrotask(() => void add())}
            onBlur={() => void add()}
            onKeyDown={keys}
          />
        )}
      </div>
    </FieldRow>
  )
}
