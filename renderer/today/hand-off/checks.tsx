import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type HandOff, type HandOffCheck, handOffChecks } from '../../../shared/hand-off/hand-off.ts'
import type { TextWarning } from '../../../shared/strategy/networks.ts'
import { useFormat } from '../../parts/format.ts'
import { isolate } from '../../parts/label.ts'
import { useMediaWarning } from '../../parts/media-words.ts'
import { useNetworkName } from '../../parts/network-mark.tsx'
import { Section } from '../../ui/page/section.tsx'
import { todayHere, useKnown } from '../../workspace.ts'
import classes from './hand-off.module.css'

/** What to look at before a post goes out. Nothing of it stops anybody. */
export function Checks({ handOff }: { handOff: HandOff }) {
  const { t } = useTranslation()
  const isApproving = useKnown(({ workspace }) => (workspace?.approvalMode ?? 'none') !== 'none')
  const sentencesOf = useSentences(handOff)
  const checks = handOffChecks(handOff, { today: todayHere(), isApproving })
  return (
    <Section title={t('handOff.checks')}>
      <ul className={classes.checks}>
        {checks.flatMap((check) =>
          sentencesOf(check).map((sentence) => (
            <li key={`${check.check} ${sentence}`} data-fine={check.isFine || undefined}>
              {check.isFine ? (
                <IconCheck size={16} stroke={1.5} aria-hidden />
              ) : (
                <IconAlertTriangle size={16} stroke={1.5} aria-hidden />
              )}
              <span>{sentence}</span>
            </li>
          )),
        )}
      </ul>
    </Section>
  )
}

/** What a check found, in sentences; one that found nothing says so in one. */
function useSentences({ channel }: HandOff): (check: HandOffCheck) => string[] {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  const warnOfMedia = useMediaWarning()
  const network = channel ? networkName(channel.network) : ''
  const warnOfText = ({ code, count, limit }: TextWarning) =>
    t(`calendar.length.${code}`, {
      network,
      found: format.number(count),
      excess: format.number(count - limit),
      limit: format.number(limit),
    })
  return (check) => {
    if (check.isFine) return [t(`handOff.fine.${check.check}`, { network })]
    if (check.check === 'text' || check.check === 'comment') {
      const sentences = check.warnings.map(warnOfText)
      return check.isEmpty ? [t('handOff.noText'), ...sentences] : sentences
    }
    if (check.check === 'media')
      return [
        ...check.missing.map((name) => t('handOff.look.missing', { name: isolate(name) })),
        ...check.warnings.map(warnOfMedia),
      ]
    if (check.check === 'alt') return [t('media.noAlt', { count: check.bare })]
    if (check.check === 'permission')
      return check.lacking.map(({ name, state }) =>
        t(`today.unpermitted.${state as 'open' | 'missing' | 'expired'}`, { name: isolate(name) }),
      )
    return [t(`handOff.look.${check.check}`)]
  }
}
