import { Autocomplete, CloseButton } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChannelAccess } from '../../shared/channel-policy.ts'
import { looksLikePassword, saysPassword } from '../../shared/secret.ts'
import { leaveField } from '../ui/input/leave-field.ts'
import { useNewLine } from '../ui/input/use-new-line.ts'
import { isListOpen } from '../ui/is-list-open.ts'
import { FieldRow } from '../ui/page/field-row.tsx'
import classes from './channels.module.css'
import { PersonField, TextField } from './fields.tsx'
import { addRecord, removeRecord, useStrategy } from './store.ts'

interface GuardedProps {
  label: string
  value: string
  hint?: string
  placeholder?: string
  onSave: (text: string) => Promise<unknown>
}

const refuse = () => Promise.reject(new Error('a password is not kept'))

function Refusal() {
  const { t } = useTranslation()
  return (
    <span role="alert" className={classes.refusal}>
      {t('strategy.access.secret')}
    </span>
  )
}

/** A field for a name that takes no password: what looks like one is neither saved nor kept as a draft. */
export function NameField({ onSave, hint, ...field }: GuardedProps) {
  const [isRefused, setRefused] = useState(false)
  return (
    <PersonField
      {...field}
      hint={isRefused ? <Refusal /> : hint}
      onDraft={(text) => text === undefined && setRefused(false)}
      onSave={(text) => {
        const isSecret = looksLikePassword(text)
        setRefused(isSecret)
        return isSecret ? refuse() : onSave(text)
      }}
    />
  )
}

/** A rule in sentences: words and numbers of all kinds, but no password that is told as one. */
export function RuleField({
  onDraft,
  onSave,
  hint,
  ...field
}: GuardedProps & { onDraft: (text: string | undefined) => void }) {
  const [isRefused, setRefused] = useState(false)
  return (
    <TextField
      {...field}
      isMultiline
      hint={isRefused ? <Refusal /> : hint}
      onDraft={(text) => {
        if (text === undefined) setRefused(false)
        onDraft(text !== undefined && saysPassword(text) ? undefined : text)
      }}
      onSave={(text) => {
        const isSecret = saysPassword(text)
        setRefused(isSecret)
        return isSecret ? refuse() : onSave(text)
      }}
    />
  )
}

interface AccessNamesProps {
  channelId: string
  access: readonly ChannelAccess[]
}

const nobody: readonly string[] = []

/** Who can get into an account; Enter adds a name. */
export function AccessNames({ channelId, access }: AccessNamesProps) {
  const { t } = useTranslation()
  const id = useId()
  const people = useStrategy(({ view }) => view?.people ?? nobody)
  const [isRefused, setRefused] = useState(false)
  const names = access.filter((one) => one.channelId === channelId)
  const { text, type, add } = useNewLine({
    onAdd: async (name) => {
      const isSecret = looksLikePassword(name)
      setRefused(isSecret)
      if (isSecret) await refuse()
      await addRecord({ table: 'channelAccess', parentId: channelId, beforeId: null, values: { name } })
    },
    onDraft: () => {},
  })

  function keys(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      // The list takes this key first when a name in it is chosen.
      queueMicrotask(() => void add())
    } else if (event.key === 'Escape' && text !== '' && !isListOpen(event.currentTarget)) leaveField(event)
  }

  const hint: ReactNode = isRefused ? <Refusal /> : undefined
  return (
    <FieldRow label={t('strategy.access.people')} htmlFor={id} hint={hint}>
      <div className={classes.names}>
        {names.map(({ id: nameId, name }) => (
          <span key={nameId} className={classes.name}>
            <bdi>{name}</bdi>
            <CloseButton
              size={16}
              iconSize={12}
              aria-label={t('strategy.access.removeName', { name })}
              onClick={() => void removeRecord({ table: 'channelAccess', id: nameId }).catch(() => {})}
            />
          </span>
        ))}
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
      </div>
    </FieldRow>
  )
}
