import { Button, PasswordInput, UnstyledButton } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenWorkspace } from '../../shared/app.ts'
import type { MemberRow } from '../../shared/team.ts'
import { api } from '../api.ts'
import { explain, problemCodeOf } from '../parts/explain.ts'
import { useFormat } from '../parts/format.ts'
import { sayWhy } from '../saving.ts'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { useRead } from '../use-read.ts'
import { askWhoSits, enter, sitDown } from '../workspace.ts'
import classes from './who-sits.module.css'

/** A team's file asks whose hands are on it; history, comments and answers bear that name from then on. */
export function WhoSits({ workspace }: { workspace: OpenWorkspace }) {
  const { t } = useTranslation()
  const { value: members, error, again } = useRead('team', () => api.team.list(), ['member'])
  const [chosen, setChosen] = useState<MemberRow>()
  const here = members?.filter(({ retiredAt }) => retiredAt === null) ?? []
  return (
    <main className={classes.screen}>
      <div className={classes.sheet}>
        <p className={classes.brand} dir="auto">
          {workspace.name}
        </p>
        <h1 className={classes.title}>{t('team.whoSits')}</h1>
        <p className={classes.why}>{t('team.whoSitsWhy')}</p>
        {error === undefined ? null : (
          <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
        )}
        <ul className={classes.members} aria-label={t('team.members')}>
          {here.map((member, place) => (
            <li key={member.id}>
              {member.id === chosen?.id ? (
                <PinForm member={member} onLeave={() => setChosen(undefined)} />
              ) : (
                <UnstyledButton
                  className={classes.member}
                  autoFocus={place === 0}
                  aria-current={member.id === workspace.seat.memberId || undefined}
                  onClick={() => (member.hasPin ? setChosen(member) : void sitDown(member.id).catch(sayWhy))}
                >
                  <span className={classes.mark} data-initial={[...member.name][0] ?? '·'} aria-hidden />
                  <span className={classes.name}>
                    <bdi>{member.name}</bdi>
                    <span className={classes.role}>{t(`team.role.${member.role}`)}</span>
                  </span>
                  {member.hasPin ? (
                    <span className={classes.role}>
                      <IconLock size={14} stroke={1.5} aria-hidden /> {t('team.pin')}
                    </span>
                  ) : null}
                </UnstyledButton>
              )}
            </li>
          ))}
        </ul>
        {here.some(({ hasPin }) => hasPin) ? <p className={classes.why}>{t('team.pinIs')}</p> : null}
        <div className={classes.ways}>
          {workspace.seat.mustChoose ? (
            <Button variant="subtle" onClick={() => void enter(api.workspace.choose())}>
              {t('shell.openWorkspace')}
            </Button>
          ) : (
            <Button variant="subtle" onClick={() => askWhoSits(false)}>
              {t('app.cancel')}
            </Button>
          )}
        </div>
      </div>
    </main>
  )
}

function PinForm({ member, onLeave }: { member: MemberRow; onLeave: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [pin, setPin] = useState('')
  const [wrong, setWrong] = useState<string>()

  async function send() {
    try {
      await sitDown(member.id, pin)
    } catch (error) {
      setPin('')
      const code = problemCodeOf(error)
      if (code === 'WRONG_PIN') setWrong(t('app.problem.WRONG_PIN.what'))
      else if (code === 'PIN_WAIT')
        setWrong(t('team.pinWait', { time: format.clock(untilOf(error), hereZone()) }))
      else sayWhy(error)
    }
  }

  return (
    <form
      className={classes.pin}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <PasswordInput
        className={classes.name}
        label={t('team.pinOf', { name: member.name })}
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        autoFocus
        withErrorStyles
        error={wrong}
        value={pin}
        visibilityToggleButtonProps={{ 'aria-label': t('team.showPin') }}
        onChange={(event) => setPin(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave()
        }}
      />
      <Button type="submit" variant="filled" disabled={pin === ''}>
        {t('team.sit')}
      </Button>
    </form>
  )
}

function untilOf(error: unknown): string {
  const data = typeof error === 'object' && error !== null && 'data' in error ? error.data : undefined
  return typeof data === 'object' && data !== null && 'until' in data ? String(data.until) : ''
}

/** A clock on the wall, not the brand's: somebody waits in front of it. */
function hereZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
