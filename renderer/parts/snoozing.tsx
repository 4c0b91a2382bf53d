import { ActionIcon, Button, Popover, TextInput } from '@mantine/core'
import { IconZzz } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, type Day } from '../../shared/day.ts'
import { todayHere } from '../workspace.ts'
import { DayEdit } from './date-edit.tsx'
import { useFormat } from './format.ts'
import classes from './snoozing.module.css'

const ahead = [1, 7, 14, 30, 90] as const

interface SnoozingProps {
  onSnooze: (untilDay: Day, reason: string) => Promise<unknown>
  /** Ends the rest; left out where nobody rests. */
  onWake?: () => Promise<unknown>
  size?: 'xs' | 'compact-sm'
  /** Says whom it lets rest; the button is then a mark alone. */
  name?: string
}

/** Lets contacts rest until a day, for a reason: they are due again by themselves. */
export function Snoozing({ onSnooze, onWake, size = 'compact-sm', name }: SnoozingProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const label = name ? t('relationships.snooze.named', { name }) : t('relationships.snooze.do')
  const toggle = () => setOpen(!isOpen)
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus position="bottom-end" withinPortal>
      <Popover.Target>
        {name ? (
          <ActionIcon size="sm" aria-label={label} title={label} onClick={toggle}>
            <IconZzz size={14} stroke={1.5} />
          </ActionIcon>
        ) : (
          <Button size={size} leftSection={<IconZzz size={16} stroke={1.5} aria-hidden />} onClick={toggle}>
            {label}
          </Button>
        )}
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        {isOpen ? (
          <Form
            onSnooze={(day, reason) => {
              setOpen(false)
              onSnooze(day, reason).catch(() => {})
            }}
            onWake={
              onWake &&
              (() => {
                setOpen(false)
                onWake().catch(() => {})
              })
            }
          />
        ) : null}
      </Popover.Dropdown>
    </Popover>
  )
}

interface FormProps {
  onSnooze: (untilDay: Day, reason: string) => void
  onWake: (() => void) | undefined
}

function Form({ onSnooze, onWake }: FormProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [reason, setReason] = useState('')
  const today = todayHere()
  const until = (day: Day) => onSnooze(day, reason.trim())
  return (
    <div className={classes.form}>
      <TextInput
        data-autofocus
        size="xs"
        label={t('relationships.snooze.reason')}
        placeholder={t('relationships.snooze.reasonPlaceholder')}
        maxLength={500}
        attributes={{ input: { dir: 'auto' } }}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <fieldset className={classes.days} aria-label={t('relationships.snooze.until')}>
        {ahead.map((days) => {
          const day = addDays(today, days)
          return (
            <Button key={days} size="compact-xs" title={format.day(day)} onClick={() => until(day)}>
              {format.inDays(days)}
            </Button>
          )
        })}
      </fieldset>
      <DayEdit
        size="xs"
        label={t('relationships.snooze.untilDay')}
        value={null}
        onSave={(day) => day && day > today && until(day)}
      />
      {onWake ? (
        <Button size="compact-xs" variant="subtle" onClick={onWake}>
          {t('relationships.snooze.end')}
        </Button>
      ) : null}
    </div>
  )
}
