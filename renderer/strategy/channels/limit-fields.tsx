import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconRotate2 } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/day.ts'
import {
  checkedOn,
  countRecalled,
  isOld,
  type LimitName,
  limitNames,
  limitOf,
  limitsShown,
  monthsToCheck,
  type NetworkLimit,
  ourLimit,
} from '../../../shared/posts/network-limits.ts'
import { sheetId } from '../../../shared/strategy/network-sheet.ts'
import type { Network } from '../../../shared/strategy/strategy.ts'
import { api } from '../../api.ts'
import { draftOf } from '../../drafts.ts'
import { useFormat } from '../../parts/format.ts'
import { NumberEdit } from '../../parts/number-edit.tsx'
import { save } from '../../saving.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { Fold } from '../../ui/page/fold.tsx'
import { useToday } from '../gate/gate-edits.ts'
import classes from './limits.module.css'

/** Weights are typed in MB; every other number as it is. */
const inMega: readonly LimitName[] = ['imageBytes', 'gifBytes', 'videoBytes']
const mega = 1_000_000
/** A shape is width by height, which is seldom a whole number. */
const shapes: readonly LimitName[] = ['tallest', 'broadest']

/** Every number that a network's posts are held against: each can be corrected, and taken back. */
export function LimitFold({
  network,
  limits,
  isOpen,
}: {
  network: Network
  limits: readonly NetworkLimit[]
  isOpen: boolean
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const today = useToday()
  const isReadOnly = useReadOnly()
  const day = checkedOn(network, limits)
  const unread = countRecalled(network, limits)
  const [added, setAdded] = useState<readonly LimitName[]>([])
  const shown = [...limitsShown(network, limits), ...added]
  const others = limitNames.filter((name) => !shown.includes(name))
  const hasOwn = limits.some((one) => one.network === network)
  const write = (act: () => Promise<unknown>) => void save(act).catch(() => {})
  return (
    <Fold
      title={t('strategy.channel.look.rules')}
      summary={t('editor.rules.checked', { day: format.day(day) })}
      warning={
        unread > 0 ? t('editor.rules.unread', { count: unread, number: format.number(unread) }) : undefined
      }
      isOpen={isOpen}
    >
      {isOld(day, today) ? (
        <p className={classes.old}>{t('editor.rules.checkAgain', { count: monthsToCheck })}</p>
      ) : null}
      {limitNames
        .filter((name) => shown.includes(name))
        .map((name) => (
          <LimitField key={name} network={network} name={name} limits={limits} since={day} />
        ))}
      {isReadOnly ? null : (
        <div className={classes.acts}>
          <Button size="xs" onClick={() => write(() => api.editor.confirmLimits(network))}>
            {t('editor.rules.confirm')}
          </Button>
          {others.length > 0 ? (
            <Menu position="bottom-start">
              <Menu.Target>
                <Button size="xs" variant="subtle">
                  {t('editor.rules.add')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown mah={360} style={{ overflow: 'auto' }}>
                {others.map((name) => (
                  <Menu.Item key={name} onClick={() => setAdded([...added, name])}>
                    {t(`editor.limit.${name}`)}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          ) : null}
          {hasOwn ? (
            <Button
              size="xs"
              variant="subtle"
              onClick={() => write(() => api.editor.resetLimits({ network, name: null }))}
            >
              {t('editor.rules.resetAll')}
            </Button>
          ) : null}
        </div>
      )}
    </Fold>
  )
}

interface LimitFieldProps {
  network: Network
  name: LimitName
  limits: readonly NetworkLimit[]
  /** What the heading says already. */
  since: Day
}

function LimitField({ network, name, limits, since }: LimitFieldProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const isReadOnly = useReadOnly()
  const { value, checkedOn: day, isOwn, isRecalled, person } = limitOf(network, name, limits)
  const unit = inMega.includes(name) ? mega : 1
  const id = `${network}-${name}`
  const show = (number: number | null) =>
    number === null ? t('editor.rules.none') : format.number(number / unit, 2)
  const said = [
    isOwn ? t('editor.rules.ours', { number: show(ourLimit(network, name).value) }) : '',
    isRecalled ? t('editor.rules.recalled') : day === since && !isOwn ? '' : whenChecked(),
  ]
  function whenChecked() {
    const shown = format.day(day)
    return person
      ? t('editor.rules.checkedBy', { day: shown, person })
      : t('editor.rules.checked', { day: shown })
  }
  return (
    <FieldRow
      label={t(`editor.limit.${name}`)}
      htmlFor={id}
      hint={said.filter(Boolean).join(' · ') || undefined}
    >
      <div className={classes.number}>
        <NumberEdit
          id={id}
          label={t(`editor.limit.${name}`)}
          value={value === null ? null : value / unit}
          placeholder={t('editor.rules.none')}
          min={0}
          isWhole={!shapes.includes(name) && unit === 1}
          onDraft={draftOf('networkLimit', sheetId(network), name)}
          onSave={(next) =>
            save(() => api.editor.setLimit({ network, name, value: next === null ? null : next * unit }))
          }
        />
        {isOwn && !isReadOnly ? (
          <ActionIcon
            size="sm"
            aria-label={t('editor.rules.reset', { name: t(`editor.limit.${name}`) })}
            onClick={() => void save(() => api.editor.resetLimits({ network, name })).catch(() => {})}
          >
            <IconRotate2 className="points" size={14} stroke={1.5} />
          </ActionIcon>
        ) : null}
      </div>
    </FieldRow>
  )
}
