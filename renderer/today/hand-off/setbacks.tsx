import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../shared/day.ts'
import type { Setback } from '../../../shared/hand-off/hand-off.ts'
import { useFormat } from '../../parts/format.ts'
import { Section } from '../../ui/page/section.tsx'
import { useKnown } from '../../workspace.ts'
import classes from './hand-off.module.css'

/** When the post did not go out as planned, and why. */
export function Setbacks({ setbacks }: { setbacks: readonly Setback[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const zone = useKnown((known) => known.workspace?.timeZone ?? 'UTC')
  if (setbacks.length === 0) return null
  return (
    <Section title={t('handOff.setbacks')}>
      <ul className={classes.setbacks}>
        {setbacks.map(({ id, kind, reason, day, toDay, person, at }) => (
          <li key={id}>
            <span>
              {kind === 'missed' || toDay === null
                ? t('handOff.wasMissed', { day: format.day(day, 'short') })
                : toDay === day
                  ? t('handOff.wasMovedWithin', { day: format.day(day, 'short') })
                  : t('handOff.wasMoved', { day: format.day(day, 'short'), to: format.day(toDay, 'short') })}
            </span>{' '}
            <span dir="auto">{reason}</span>
            <div className={classes.quiet}>
              <bdi>{person}</bdi>
              {person ? ' · ' : null}
              {format.day(dayOf(at, zone), 'short')}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
