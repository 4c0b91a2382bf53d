import { Button, PasswordInput, UnstyledButton } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenWorkspace } from '../../shared/app.ts'
import { type MemberRow, mayManage, pinUntil } from '../../shared/team.ts'
import { api } from '../api.ts'
import { explain, problemCodeOf } from '../parts/explain.ts'
import { useFormat } from '../parts/format.ts'
import { isolate } from '../parts/label.ts'
import { sayWhy } from '../saving.ts'
import { announce } from '../ui/notice/announce.tsx'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { useRead } from '../use-read.ts'
import { askWhoSits, enter, sitDown } from '../workspace.ts'
import classes from './who-sits.module.css'

/** A team's file asks whose hands are on it; history, comments and answers bear that name from then on. */
export function WhoSits({ workspace }: { workspace: OpenWorkspace }) {
  const { t } = useTranslation()
  const { value: members, error, again } = useRead('team', () => api.team.list(), ['member'])
  const format = useFormat()
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
                <PinForm member={member} here={here} onLeave={() => setChosen(undefined)} />
              ) : (
                <UnstyledButton
                  className={classes.member}
                  autoFocus={place === 0}
                  aria-current={member.id === workspace.seat.memberId || undefined}
                  onClick={() =>
                    isAsked(member) ? setChosen(member) : void sitDown(member.id).catch(sayWhy)
                  }
                >
                  <span className={classes.mark} data-initial={[...member.name][0] ?? '·'} aria-hidden />
                  <span className={classes.name}>
                    <bdi>{member.name}</bdi>
                    <span className={classes.role}>{t(`team.role.${member.role}`)}</span>
                    {member.pinUntil && isAsked(member) ? (
                      <span className={classes.role}>
                        {t('team.pinGoes', { moment: format.moment(member.pinUntil) })}
                      </span>
                    ) : null}
                  </span>
                  {isAsked(member) ? (
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

/** A PIN that has lapsed is asked for no more. */
function isAsked({ hasPin, pinUntil }: MemberRow): boolean {
  return hasPin && (pinUntil === null || new Date().toISOString() < pinUntil)
}

interface PinFormProps {
  member: MemberRow
  /** Everybody who may sit here. */
  here: readonly MemberRow[]
  onLeave: () => void
}

function PinForm({ member, here, onLeave }: PinFormProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [pin, setPin] = useState('')
  const [wrong, setWrong] = useState<string>()
  const [isForgotten, setForgotten] = useState(false)

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
    <>
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
      <div className={classes.forgotten}>
        {member.pinUntil ? (
          <p className={classes.why}>{t('team.pinGoes', { moment: format.moment(member.pinUntil) })}</p>
        ) : (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-expanded={isForgotten}
            onClick={() => setForgotten(!isForgotten)}
          >
            {t('team.forgot')}
          </Button>
        )}
        {isForgotten && !member.pinUntil ? <Forgotten member={member} here={here} onSaid={onLeave} /> : null}
      </div>
    </>
  )
}

interface ForgottenProps extends Pick<PinFormProps, 'member' | 'here'> {
  onSaid: () => void
}

/** The ways back for who forgot a PIN: somebody who leads takes it away, or it lapses after a day that all can see. */
function Forgotten({ member, here, onSaid }: ForgottenProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { id, name } = member
  const helpers = here
    .filter((one) => one.id !== id && mayManage(one.role, here))
    .map((one) => isolate(one.name))

  async function say() {
    await api.team.forgetPin(id)
    announce(t('team.forgotSaid', { name, moment: format.moment(pinUntil(new Date().toISOString())) }))
    onSaid()
  }

  return (
    <>
      {helpers.length > 0 ? (
        <p className={classes.why}>{t('team.forgotAsk', { names: format.list(helpers) })}</p>
      ) : null}
      <p className={classes.why}>
        {t(helpers.length > 0 ? 'team.forgotWait' : 'team.forgotWaitOnly', { name: isolate(name) })}
      </p>
      <Button size="xs" onClick={() => void say().catch(sayWhy)}>
        {t('team.forgotSay')}
      </Button>
    </>
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
