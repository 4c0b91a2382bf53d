import { ActionIcon, Button, PasswordInput, TextInput } from '@mantine/core'
import { IconArrowBackUp, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type MemberRow, pinLength, type Role, roles } from '../../shared/team.ts'
import { api } from '../api.ts'
import { explain } from '../parts/explain.ts'
import { useFormat } from '../parts/format.ts'
import { save } from '../saving.ts'
import { Choice } from '../ui/input/choice.tsx'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { announce } from '../ui/notice/announce.tsx'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Fold } from '../ui/page/fold.tsx'
import { showUndoable } from '../undo-offer.ts'
import { useRead } from '../use-read.ts'
import { useSeat } from '../workspace.ts'
import rows from './list-rows.module.css'
import { TeamHistory } from './team-history.tsx'
import classes from './team-rows.module.css'

/** Who works on this file: names, roles with what each may do, and a PIN for who wants one. */
export function TeamRows() {
  const { t } = useTranslation()
  const { value: members, error, again } = useRead('team', () => api.team.list(), ['member'])
  const { mayManage, mayWrite } = useSeat()
  if (error !== undefined)
    return <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
  const here = members?.filter(({ retiredAt }) => retiredAt === null) ?? []
  const retired = members?.filter(({ retiredAt }) => retiredAt !== null) ?? []
  const canChange = mayManage && mayWrite
  return (
    <div className={classes.team}>
      <p className={classes.why}>{t(here.length > 0 ? 'team.why' : 'team.none')}</p>
      {mayManage ? null : <p className={classes.why}>{t('team.notYours')}</p>}
      <ul className={rows.list} aria-label={t('team.members')}>
        {here.map((member) => (
          <MemberLine key={member.id} member={member} canChange={canChange} />
        ))}
      </ul>
      {canChange ? <NewMember /> : null}
      {here.length > 1 ? (
        <p className={classes.why}>
          {t('team.pinIs')} {t('team.pinBack')}
        </p>
      ) : null}
      {here.length > 0 ? <TeamHistory /> : null}
      {retired.length > 0 ? (
        <Fold title={t('team.retiredMembers')} summary={String(retired.length)}>
          <ul className={rows.list} aria-label={t('team.retiredMembers')}>
            {retired.map(({ id, name }) => (
              <li key={id} className={rows.row}>
                <bdi className={rows.words}>{name}</bdi>
                {canChange ? (
                  <Button
                    size="xs"
                    variant="subtle"
                    leftSection={<IconArrowBackUp className="points" size={14} stroke={1.5} aria-hidden />}
                    onClick={() => void save(() => api.team.bringBack(id)).catch(() => {})}
                  >
                    {t('team.bringBack')} <bdi className="spoken">{name}</bdi>
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </Fold>
      ) : null}
    </div>
  )
}

function MemberLine({ member, canChange }: { member: MemberRow; canChange: boolean }) {
  const { t } = useTranslation()
  const seat = useSeat()
  const { id, name, role, hasPin, pinUntil } = member
  const format = useFormat()
  const isMe = seat.memberId === id

  async function remove() {
    const outcome = await save(() => api.team.remove(id))
    await showUndoable(t(`team.${outcome}`, { name }))
  }

  return (
    <li className={rows.row}>
      <div className={rows.words}>
        {canChange ? (
          <InlineEdit
            label={t('team.nameOf', { name })}
            value={name}
            isRequired
            onSave={(typed) => save(() => api.team.change({ id, patch: { name: typed.trim() } }))}
          />
        ) : (
          <bdi>{name}</bdi>
        )}
        <p className={classes.may}>
          {isMe ? <strong>{t('team.you')} </strong> : null}
          {t(`team.may.${role}`)}
        </p>
        {pinUntil ? (
          <p className={classes.may}>{t('team.pinGoes', { moment: format.moment(pinUntil) })}</p>
        ) : null}
        {isMe && seat.mayWrite ? <PinPart member={member} /> : null}
        {!isMe && hasPin && canChange ? (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() =>
              void save(() => api.team.setPin({ memberId: id, pin: null }))
                .then(() => announce(t('team.pinGone')))
                .catch(() => {})
            }
          >
            {t('team.takePin', { name })}
          </Button>
        ) : null}
      </div>
      <RolePick
        label={t('team.roleOf', { name })}
        value={role}
        isDisabled={!canChange}
        onChange={(next) => void save(() => api.team.change({ id, patch: { role: next } })).catch(() => {})}
      />
      {canChange ? (
        <ActionIcon
          aria-label={t('team.removeNamed', { name })}
          onClick={() => void remove().catch(() => {})}
        >
          <IconX size={16} stroke={1.5} />
        </ActionIcon>
      ) : null}
    </li>
  )
}

interface RolePickProps {
  label: string
  value: Role
  isDisabled?: boolean
  onChange: (role: Role) => void
}

function RolePick({ label, value, isDisabled = false, onChange }: RolePickProps) {
  const { t } = useTranslation()
  return (
    <Choice
      className={classes.role}
      aria-label={label}
      disabled={isDisabled}
      allowDeselect={false}
      value={value}
      data={roles.map((role) => ({ value: role, label: t(`team.role.${role}`) }))}
      onChange={(chosen) => onChange(roles.find((role) => role === chosen) ?? value)}
    />
  )
}

function NewMember() {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('author')

  async function add() {
    if (!name.trim()) return
    await save(() => api.team.add({ name: name.trim(), role }))
    announce(t('team.added', { name: name.trim() }))
    setName('')
  }

  return (
    <form
      className={rows.row}
      onSubmit={(event) => {
        event.preventDefault()
        void add().catch(() => {})
      }}
    >
      <TextInput
        className={rows.words}
        aria-label={t('team.newName')}
        placeholder={t('team.newName')}
        maxLength={200}
        dir="auto"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <RolePick label={t('team.newRole')} value={role} onChange={setRole} />
      <Button type="submit" disabled={!name.trim()}>
        {t('team.add')}
      </Button>
    </form>
  )
}

/** One's own PIN: set, changed, or taken away. */
function PinPart({ member: { id, hasPin } }: { member: MemberRow }) {
  const { t } = useTranslation()
  const [pin, setPin] = useState<string>()
  const isGood = pin !== undefined && pin.length >= pinLength.min

  async function write(next: string | null) {
    await save(() => api.team.setPin({ memberId: id, pin: next }))
    announce(t(next === null ? 'team.pinGone' : 'team.pinSet'))
    setPin(undefined)
  }

  if (pin === undefined) {
    return (
      <div className={classes.pins}>
        <Button size="compact-xs" variant="subtle" onClick={() => setPin('')}>
          {t(hasPin ? 'team.changePin' : 'team.setPin')}
        </Button>
        {hasPin ? (
          <Button size="compact-xs" variant="subtle" onClick={() => void write(null).catch(() => {})}>
            {t('team.dropPin')}
          </Button>
        ) : null}
      </div>
    )
  }
  return (
    <form
      className={classes.pins}
      onSubmit={(event) => {
        event.preventDefault()
        if (isGood) void write(pin).catch(() => {})
      }}
    >
      <PasswordInput
        size="xs"
        w={160}
        label={t('team.newPin', pinLength)}
        inputMode="numeric"
        autoComplete="off"
        autoFocus
        maxLength={pinLength.max}
        value={pin}
        visibilityToggleButtonProps={{ 'aria-label': t('team.showPin') }}
        onChange={(event) => setPin(event.currentTarget.value.replace(/\D/g, ''))}
      />
      <Button type="submit" size="xs" disabled={!isGood}>
        {t('team.keepPin')}
      </Button>
      <Button size="xs" variant="subtle" onClick={() => setPin(undefined)}>
        {t('app.cancel')}
      </Button>
    </form>
  )
}
