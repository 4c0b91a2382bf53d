import { useTranslation } from 'react-i18next'
import type { ContactDetail } from '../../../shared/relationships/relationships.ts'
import { changeAndSay } from '../../parts/change-contacts.ts'
import { useFormat } from '../../parts/format.ts'
import { Snoozing } from '../../parts/snoozing.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { useCadenceWords } from '../cadence-rows.tsx'
import classes from './panel.module.css'

/** When to be in touch next and by whose rhythm, and until when the contact rests. */
export function NextTouch({ contact }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  const format = useFormat()
  const cadenceWords = useCadenceWords()
  const { id, nextDay, state, snooze, cadence } = contact
  const of = { ids: [id] }
  return (
    <div className={classes.next}>
      {nextDay ? t('relationships.nextTouch', { day: format.day(nextDay) }) : t('relationships.noCadence')}
      {state && state !== 'fine' ? <StatusMark kind="due" status={state} withLabel /> : null}
      {cadence ? (
        <ForWriters>
          <Snoozing
            onSnooze={(untilDay, reason) => changeAndSay(of, { to: 'snoozed', untilDay, reason })}
            {...(snooze && { onWake: () => changeAndSay(of, { to: 'woken' }) })}
          />
        </ForWriters>
      ) : null}
      {cadence ? <span className={classes.soft}>{cadenceWords(cadence)}</span> : null}
      {snooze ? (
        <div className={classes.snoozed}>
          {t('relationships.restsUntil', { day: format.day(snooze.untilDay) })}
          {snooze.reason ? <bdi>{snooze.reason}</bdi> : null}
        </div>
      ) : null}
    </div>
  )
}
