import { useTranslation } from 'react-i18next'
import { useKnown } from '../workspace.ts'
import classes from './about-facts.module.css'
import { BrandMark } from './brand-mark.tsx'
import { useFormat } from './format.ts'

const halfYear = 183 * 86_400_000

/** Which Rapport this is, and how old the browser inside it is. */
export function AboutFacts() {
  const { t } = useTranslation()
  const format = useFormat()
  const { version, electron, electronReleasedOn } = useKnown((known) => known.about)
  const now = new Date()
  const age = electronReleasedOn ? now.getTime() - Date.parse(electronReleasedOn) : 0
  return (
    <div className={classes.about}>
      <span className={classes.mark}>
        <BrandMark size={40} />
      </span>
      <div>
        <p className={classes.version}>{t('settings.version', { version })}</p>
        <p className={classes.fact}>
          {electronReleasedOn
            ? t('settings.electron', {
                version: electron,
                when: format.ago(`${electronReleasedOn}T00:00:00.000Z`, now.toISOString()),
              })
            : t('settings.electronUnknown', { version: electron })}
        </p>
        {age > halfYear ? <p className={classes.fact}>{t('settings.electronOld')}</p> : null}
        <p className={classes.fact}>{t('settings.offline')}</p>
        <p className={classes.fact}>{t('settings.holidayCredit')}</p>
        <p className={classes.fact}>{t('settings.calendarCredit')}</p>
      </div>
    </div>
  )
}
